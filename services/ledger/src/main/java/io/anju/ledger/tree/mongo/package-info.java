/** Tiles and heads in the database. */
@NullMarked
package io.anju.ledger.tree.mongo;

import org.jspecify.annotations.NullMarked;
