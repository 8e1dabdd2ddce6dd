package io.anju.ledger.tree;

import io.anju.contract.ledger.SignedHead;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tiles and heads in memory. Storing a tile can be made to fail. */
public final class TreeFixture implements TileStore, LastHead {

  final Map<List<Long>, Tile> tiles = new HashMap<>();
  final TreeMap<Long, SignedHead> heads = new TreeMap<>(Comparator.reverseOrder());
  Optional<SignedHead> remembered = Optional.empty();
  int puts;
  int failsAfter = Integer.MAX_VALUE;

  @Override
  public Optional<Tile> find(int level, long index) {
    return Optional.ofNullable(tiles.get(List.of((long) level, index)));
  }

  @Override
  public Optional<Tile> last(int level) {
    return tiles.values().stream()
        .filter(tile -> tile.level() == level)
        .max(Comparator.comparing(Tile::index));
  }

  @Override
  public void put(Tile tile) {
    if (failsAfter-- == 0) {
      failsAfter = Integer.MAX_VALUE;
      throw new IllegalStateException("killed");
    }
    puts++;
    tiles.merge(
        List.of((long) tile.level(), tile.index()),
        tile,
        (kept, next) -> kept.hashes().size() >= next.hashes().size() ? kept : next);
  }

  @Override
  public Optional<SignedHead> find() {
    return remembered;
  }

  @Override
  public void put(SignedHead head) {
    remembered = Optional.of(head);
  }

  public HeadStore headStore() {
    return new HeadStore() {
      @Override
      public Optional<SignedHead> find(long size) {
        return Optional.ofNullable(heads.get(size));
      }

      @Override
      public List<SignedHead> below(Optional<Long> size, int limit) {
        return heads.values().stream()
            .filter(head -> head.size() < size.orElse(Long.MAX_VALUE))
            .limit(limit)
            .toList();
      }

      @Override
      public void put(SignedHead head) {
        heads.put(head.size(), head);
      }
    };
  }
}
