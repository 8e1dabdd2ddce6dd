/** How entries rest and are found. */
@NullMarked
package io.anju.ledger.access.mongo;

import org.jspecify.annotations.NullMarked;
