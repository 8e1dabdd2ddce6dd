package io.anju.ledger.tree.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.contract.ledger.TreeHash;
import io.anju.ledger.tree.Tile;
import io.anju.ledger.tree.TileStore;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** One document for each tile, whose id is its level and its place in it. */
public final class MongoTileStore implements TileStore {

  private static final int LEVEL_SHIFT = 56;
  private static final String HASHES = "hashes";
  private static final String COUNT = "count";

  private final MongoCollection<Document> tiles;

  public MongoTileStore(MongoDatabase database) {
    this.tiles =
        database.getCollection("tiles").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public Optional<Tile> find(int level, long index) {
    return Optional.ofNullable(tiles.find(Filters.eq("_id", id(level, index))).first())
        .map(MongoTileStore::tile);
  }

  @Override
  public Optional<Tile> last(int level) {
    return Optional.ofNullable(
            tiles
                .find(
                    Filters.and(
                        Filters.gte("_id", id(level, 0)), Filters.lt("_id", id(level + 1, 0))))
                .sort(Sorts.descending("_id"))
                .first())
        .map(MongoTileStore::tile);
  }

  @Override
  public void put(Tile tile) {
    var bytes = ByteBuffer.allocate(tile.hashes().size() * TreeHash.LENGTH);
    tile.hashes().forEach(hash -> bytes.put(hash.bytes()));
    try {
      tiles.updateOne(
          Filters.and(
              Filters.eq("_id", id(tile.level(), tile.index())),
              Filters.lt(COUNT, tile.hashes().size())),
          Updates.combine(
              Updates.set(COUNT, tile.hashes().size()),
              Updates.set(HASHES, new Binary(bytes.array()))),
          new UpdateOptions().upsert(true));
    } catch (MongoWriteException | MongoCommandException failure) {
      if (ErrorCategory.fromErrorCode(failure.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw failure;
      }
    }
  }

  private static long id(int level, long index) {
    return ((long) level << LEVEL_SHIFT) + index;
  }

  private static Tile tile(Document document) {
    long id = document.getLong("_id");
    int level = (int) (id >>> LEVEL_SHIFT);
    var bytes = ByteBuffer.wrap(document.get(HASHES, Binary.class).getData());
    var hashes = new ArrayList<TreeHash>();
    while (bytes.remaining() >= TreeHash.LENGTH) {
      byte[] hash = new byte[TreeHash.LENGTH];
      bytes.get(hash);
      hashes.add(new TreeHash(hash));
    }
    return new Tile(level, id - id(level, 0), hashes);
  }
}
