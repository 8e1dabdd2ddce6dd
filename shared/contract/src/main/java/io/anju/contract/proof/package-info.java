/** What the ledger's tree proves of access records, recomputed by anybody who has them. */
@NullMarked
package io.anju.contract.proof;

import org.jspecify.annotations.NullMarked;
