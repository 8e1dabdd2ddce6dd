package io.anju.ledger.tree;

import java.util.Optional;

/** Keeps tiles. */
public interface TileStore {

  Optional<Tile> find(int level, long index);

  /** The rightmost tile of a level. */
  Optional<Tile> last(int level);

  /** Keeps a tile durably, unless it is kept with as many hashes or more. */
  void put(Tile tile);
}
