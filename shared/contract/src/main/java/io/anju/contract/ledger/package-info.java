/** Access records as the ledger keeps them: their digests, seals, the tree and its proofs. */
@NullMarked
package io.anju.contract.ledger;

import org.jspecify.annotations.NullMarked;
