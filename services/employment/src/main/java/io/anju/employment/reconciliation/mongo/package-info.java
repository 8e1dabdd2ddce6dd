/** Reconciled persons and work lists in MongoDB. */
@NullMarked
package io.anju.employment.reconciliation.mongo;

import org.jspecify.annotations.NullMarked;
