package io.anju.contract.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162 (2.1), whose hashes are those of RFC 6962, over complete subtrees
 * that somebody keeps: roots and proofs cost a logarithm of reads.
 */
public final class MerkleTree {

  /** The complete subtrees. */
  @FunctionalInterface
  public interface Subtrees {

    /**
     * The hash of the leaves from {@code index * 2^level} on, {@code 2^level} of them; level 0 is
     * the hash of one leaf.
     */
    TreeHash complete(int level, long index);
  }

  private final Subtrees subtrees;

  public MerkleTree(Subtrees subtrees) {
    this.subtrees = subtrees;
  }

  /** Over leaves in memory. */
  public static MerkleTree of(List<TreeHash> leaves) {
    var levels = new ArrayList<List<TreeHash>>();
    levels.add(List.copyOf(leaves));
    while (levels.getLast().size() > 1) {
      var below = levels.getLast();
      var level = new ArrayList<TreeHash>(below.size() / 2);
      for (int pair = 1; pair < below.size(); pair += 2) {
        level.add(TreeHash.node(below.get(pair - 1), below.get(pair)));
      }
      levels.add(level);
    }
    return new MerkleTree((level, index) -> levels.get(level).get(Math.toIntExact(index)));
  }

  /** Of the first leaves, at least one. */
  public TreeHash root(long size) {
    return root(0, size);
  }

  /** The audit path of a leaf in the tree of so many (RFC 9162, 2.1.3.1), from the leaf up. */
  public List<TreeHash> inclusion(long index, long size) {
    var path = new ArrayList<TreeHash>();
    inclusion(index, 0, size, path);
    return path;
  }

  /** The proof that the first leaves begin the tree of {@code size} (RFC 9162, 2.1.4.1). */
  public List<TreeHash> consistency(long from, long size) {
    var path = new ArrayList<TreeHash>();
    if (from < size) {
      consistency(from, 0, size, true, path);
    }
    return path;
  }

  private TreeHash root(long begin, long end) {
    long count = end - begin;
    if (Long.bitCount(count) == 1) {
      int level = Long.numberOfTrailingZeros(count);
      return subtrees.complete(level, begin >>> level);
    }
    long middle = begin + Long.highestOneBit(count);
    return TreeHash.node(root(begin, middle), root(middle, end));
  }

  private void inclusion(long index, long begin, long end, List<TreeHash> path) {
    if (end - begin == 1) {
      return;
    }
    long middle = begin + leftOf(end - begin);
    if (index < middle) {
      inclusion(index, begin, middle, path);
      path.add(root(middle, end));
    } else {
      inclusion(index, middle, end, path);
      path.add(root(begin, middle));
    }
  }

  private void consistency(long from, long begin, long end, boolean known, List<TreeHash> path) {
    if (from == end) {
      if (!known) {
        path.add(root(begin, end));
      }
      return;
    }
    long middle = begin + leftOf(end - begin);
    if (from <= middle) {
      consistency(from, begin, middle, known, path);
      path.add(root(middle, end));
    } else {
      consistency(from, middle, end, false, path);
      path.add(root(begin, middle));
    }
  }

  /** The greatest power of two below a number greater than one. */
  private static long leftOf(long count) {
    return Long.highestOneBit(count - 1);
  }
}
