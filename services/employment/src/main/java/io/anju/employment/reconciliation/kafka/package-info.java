/** Hears what the registers tell, the own one included. */
package io.anju.employment.reconciliation.kafka;
