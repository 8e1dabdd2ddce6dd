package io.anju.ledger.tree;

import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.TreeHash;
import java.util.HashMap;
import java.util.Map;

/** Reads complete subtrees from tiles, each tile once. Made for one question, not shared. */
public final class StoredTree implements MerkleTree.Subtrees {

  private record Place(int level, long index) {}

  private final TileStore tiles;
  private final Map<Place, Tile> read = new HashMap<>();

  public StoredTree(TileStore tiles) {
    this.tiles = tiles;
  }

  /**
   * @throws IncompleteTreeException where the tile is not there or too short
   */
  @Override
  public TreeHash complete(int level, long index) {
    int inTile = level % Tile.HEIGHT;
    long first = index << inTile;
    int tileLevel = level / Tile.HEIGHT;
    var hashes = tile(tileLevel, first / Tile.WIDTH).hashes();
    int offset = (int) (first % Tile.WIDTH);
    int end = offset + (1 << inTile);
    if (hashes.size() < end) {
      throw new IncompleteTreeException(tileLevel, first / Tile.WIDTH);
    }
    return MerkleTree.of(hashes.subList(offset, end)).root(1L << inTile);
  }

  private Tile tile(int level, long index) {
    return read.computeIfAbsent(
        new Place(level, index),
        place ->
            tiles
                .find(place.level(), place.index())
                .orElseThrow(() -> new IncompleteTreeException(level, index)));
  }
}
