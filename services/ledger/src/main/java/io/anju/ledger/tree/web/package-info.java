/** Heads, proofs and keys for everybody. */
@NullMarked
package io.anju.ledger.tree.web;

import org.jspecify.annotations.NullMarked;
