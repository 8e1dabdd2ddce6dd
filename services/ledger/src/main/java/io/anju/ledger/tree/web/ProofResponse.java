package io.anju.ledger.tree.web;

import io.anju.contract.ledger.TreeHash;
import java.util.List;

/**
 * A proof.
 *
 * @param from the earlier size, or the place of the entry
 * @param size of the signed head
 * @param path hashes in base64
 */
record ProofResponse(long from, long size, List<String> path) {

  static ProofResponse of(long from, long size, List<TreeHash> path) {
    return new ProofResponse(from, size, path.stream().map(TreeHash::base64).toList());
  }
}
