/** Hearing of tenancies and employment. */
package io.anju.residence.evidence.kafka;
