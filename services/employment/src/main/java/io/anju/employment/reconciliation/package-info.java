/**
 * Reconciliation (对账): discrepancies between employment records, residence registrations and
 * permits are found, shown and closed.
 */
@NullMarked
package io.anju.employment.reconciliation;

import org.jspecify.annotations.NullMarked;
