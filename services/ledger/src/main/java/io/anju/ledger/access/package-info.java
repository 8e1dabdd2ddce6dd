/** Access records in a hash chain, their queries and the verification of the chain. */
@NullMarked
package io.anju.ledger.access;

import org.jspecify.annotations.NullMarked;
