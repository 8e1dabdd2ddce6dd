/** Signs a head every minute. */
@NullMarked
package io.anju.ledger.tree.job;

import org.jspecify.annotations.NullMarked;
