/**
 * Where employment records, residence registrations and permits do not fit together: found, told,
 * and closed (对账).
 */
@NullMarked
package io.anju.employment.reconciliation;

import org.jspecify.annotations.NullMarked;
