package io.anju.ledger.tree;

import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.TreeHash;
import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts new entries into the tree. What it writes follows from the entries alone, so it may be
 * killed anywhere, and run by several at once.
 */
public final class TreeGrowth {

  private static final int LEAVES_READ = 16 * Tile.WIDTH;

  private final EntryStore entries;
  private final TileStore tiles;

  public TreeGrowth(EntryStore entries, TileStore tiles) {
    this.entries = entries;
    this.tiles = tiles;
  }

  /** The size of the tree with every entry in it. */
  public long grow() {
    var last = last(0);
    List<TreeHash> next;
    do {
      next = leaves(last.count(), entries.after(last.count(), LEAVES_READ));
      last = append(last, next);
    } while (next.size() == LEAVES_READ);
    long size = last.count();
    for (int level = 1; size >>> level * Tile.HEIGHT > 0; level++) {
      growLevel(level, size >>> level * Tile.HEIGHT);
    }
    return size;
  }

  /** Up to the first gap, which only somebody who has tampered leaves. */
  private static List<TreeHash> leaves(long before, List<Head> next) {
    var leaves = new ArrayList<TreeHash>(next.size());
    for (var entry : next) {
      if (entry.seq() != before + leaves.size() + 1) {
        break;
      }
      leaves.add(entry.hash().leaf());
    }
    return leaves;
  }

  private void growLevel(int level, long count) {
    var last = last(level);
    var below = new StoredTree(tiles);
    while (last.count() < count) {
      var roots = new ArrayList<TreeHash>();
      long end = Math.min(count, last.count() + Tile.WIDTH);
      for (long index = last.count(); index < end; index++) {
        roots.add(rootOf(below, level, index));
      }
      last = append(last, roots);
    }
  }

  private static TreeHash rootOf(StoredTree below, int level, long index) {
    var hashes = new ArrayList<TreeHash>(Tile.WIDTH);
    for (long leaf = index * Tile.WIDTH; leaf < (index + 1) * Tile.WIDTH; leaf++) {
      hashes.add(below.complete((level - 1) * Tile.HEIGHT, leaf));
    }
    return MerkleTree.of(hashes).root(Tile.WIDTH);
  }

  /** The rightmost tile that has room. */
  private Tile last(int level) {
    var last = tiles.last(level).orElse(Tile.empty(level, 0));
    return last.full() ? Tile.empty(level, last.index() + 1) : last;
  }

  private Tile append(Tile last, List<TreeHash> hashes) {
    var tile = last;
    for (int begin = 0; begin < hashes.size(); ) {
      int end = Math.min(hashes.size(), begin + Tile.WIDTH - tile.hashes().size());
      tile = tile.with(hashes.subList(begin, end));
      tiles.put(tile);
      begin = end;
      if (tile.full()) {
        tile = Tile.empty(tile.level(), tile.index() + 1);
      }
    }
    return tile;
  }
}
