/** Hearing of tenancies. */
package io.anju.residence.leasedeclaration.kafka;
