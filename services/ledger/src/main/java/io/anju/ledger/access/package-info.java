/** Access records, chained by hash in the order they came, and what can be asked of them. */
@NullMarked
package io.anju.ledger.access;

import org.jspecify.annotations.NullMarked;
