package io.anju.ledger.tree;

import io.anju.contract.ledger.TreeHash;
import java.util.ArrayList;
import java.util.List;

/**
 * Up to 256 neighbouring hashes of the tree, as transparency logs keep them (C2SP tlog-tiles).
 *
 * @param level 0: the leaves; each further one holds the roots of complete tiles of that before
 * @param index the tile's place in its level, from 0
 */
public record Tile(int level, long index, List<TreeHash> hashes) {

  /** Levels of the tree in a tile. */
  public static final int HEIGHT = 8;

  public static final int WIDTH = 1 << HEIGHT;

  public Tile {
    hashes = List.copyOf(hashes);
    if (hashes.size() > WIDTH) {
      throw new IllegalArgumentException("a tile of " + hashes.size());
    }
  }

  static Tile empty(int level, long index) {
    return new Tile(level, index, List.of());
  }

  boolean full() {
    return hashes.size() == WIDTH;
  }

  Tile with(List<TreeHash> more) {
    var all = new ArrayList<>(hashes);
    all.addAll(more);
    return new Tile(level, index, all);
  }

  /** How many hashes its level has up to its last. */
  long count() {
    return index * WIDTH + hashes.size();
  }
}
