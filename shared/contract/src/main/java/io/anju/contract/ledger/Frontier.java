package io.anju.contract.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The complete subtrees at the right edge of a growing {@link MerkleTree}, which are all that is
 * needed to go on.
 */
public final class Frontier {

  private final List<TreeHash> edges;
  private long size;

  /**
   * @param edges the greatest first: one for each bit that is set in {@code size}
   */
  public Frontier(long size, List<TreeHash> edges) {
    if (size < 0 || edges.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException("no edge of a tree of " + size);
    }
    this.size = size;
    this.edges = new ArrayList<>(edges);
  }

  public static Frontier empty() {
    return new Frontier(0, List.of());
  }

  /** Of the first leaves of a tree. */
  public static Frontier of(long size, MerkleTree.Subtrees tree) {
    var edges = new ArrayList<TreeHash>();
    long begin = 0;
    for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
      int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
      edges.add(tree.complete(level, begin >>> level));
      begin += 1L << level;
    }
    return new Frontier(size, edges);
  }

  public void add(TreeHash leaf) {
    var hash = leaf;
    for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
      hash = TreeHash.node(edges.removeLast(), hash);
    }
    edges.add(hash);
    size++;
  }

  public long size() {
    return size;
  }

  public List<TreeHash> edges() {
    return List.copyOf(edges);
  }

  /** Of at least one leaf. */
  public TreeHash root() {
    var hash = edges.getLast();
    for (int edge = edges.size() - 2; edge >= 0; edge--) {
      hash = TreeHash.node(edges.get(edge), hash);
    }
    return hash;
  }
}
