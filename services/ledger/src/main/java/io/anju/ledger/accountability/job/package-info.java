/** Counts new entries by schedule. */
@NullMarked
package io.anju.ledger.accountability.job;

import org.jspecify.annotations.NullMarked;
