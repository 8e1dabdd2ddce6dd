/** Hears what the registers tell, the own one included. */
@NullMarked
package io.anju.employment.reconciliation.kafka;

import org.jspecify.annotations.NullMarked;
