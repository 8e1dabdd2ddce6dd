/** The scheduled comparison of registers. */
@NullMarked
package io.anju.employment.reconciliation.job;

import org.jspecify.annotations.NullMarked;
