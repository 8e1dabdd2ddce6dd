/** Discrepancies and reminders over HTTP. */
@NullMarked
package io.anju.employment.reconciliation.web;

import org.jspecify.annotations.NullMarked;
