/** The facts of the compared registers, including those of this service. */
@NullMarked
package io.anju.employment.reconciliation.kafka;

import org.jspecify.annotations.NullMarked;
