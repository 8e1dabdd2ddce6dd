package io.anju.contract.ledger;

import java.util.List;
import java.util.Optional;

/** Checks proofs of a {@link MerkleTree} with nothing but hashes (RFC 9162, 2.1.3.2, 2.1.4.2). */
public final class MerkleProofs {

  private MerkleProofs() {}

  /** The root that an audit path leads to; empty for a path of another length than it must have. */
  public static Optional<TreeHash> rootOf(
      TreeHash leaf, long index, long size, List<TreeHash> path) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long node = index;
    long last = size - 1;
    var hash = leaf;
    for (var sibling : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((node & 1) == 1 || node == last) {
        hash = TreeHash.node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>>= 1;
          last >>>= 1;
        }
      } else {
        hash = TreeHash.node(hash, sibling);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }

  /** Whether a proof shows that the tree of {@code from} leaves begins that of {@code size}. */
  public static boolean consistent(
      long from, TreeHash fromRoot, long size, TreeHash root, List<TreeHash> path) {
    if (from == size) {
      return path.isEmpty() && fromRoot.equals(root);
    }
    if (from <= 0 || from > size || path.isEmpty()) {
      return false;
    }
    boolean complete = Long.bitCount(from) == 1;
    var first = complete ? fromRoot : path.getFirst();
    long node = from - 1;
    long last = size - 1;
    while ((node & 1) == 1) {
      node >>>= 1;
      last >>>= 1;
    }
    var old = first;
    var all = first;
    for (var sibling : complete ? path : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = TreeHash.node(sibling, old);
        all = TreeHash.node(sibling, all);
        while ((node & 1) == 0 && node != 0) {
          node >>>= 1;
          last >>>= 1;
        }
      } else {
        all = TreeHash.node(all, sibling);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 && old.equals(fromRoot) && all.equals(root);
  }
}
