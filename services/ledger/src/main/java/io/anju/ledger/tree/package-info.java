/** The Merkle tree over the entries and its signed heads (RFC 9162). */
@NullMarked
package io.anju.ledger.tree;

import org.jspecify.annotations.NullMarked;
