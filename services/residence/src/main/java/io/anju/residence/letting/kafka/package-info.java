/** Hearing of tenancies. */
package io.anju.residence.letting.kafka;
