package io.anju.bench.coding;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * The dwellings of a table as the store has them, and the rate of inserting the same documents
 * directly.
 */
final class CodedDwellings {

  private static final int BATCH = 1_000;
  private static final int SUFFIX = 6;
  private static final String ID = "_id";

  private final MongoCollection<BsonDocument> dwellings;
  private final MongoCollection<BsonDocument> raw;

  CodedDwellings(MongoDatabase housing) {
    this.dwellings = housing.getCollection("dwellings", BsonDocument.class);
    this.raw =
        housing
            .getCollection("benchRaw", BsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * The codes of an estate.
   *
   * @param rooms how many codes there are
   * @param roomsWithTwoCodes how many codes are of a room that has another one
   * @param unusedNumbers numbers that were allocated but not used in a code
   */
  record Count(long rooms, long roomsWithTwoCodes, long unusedNumbers) {}

  Count count(String estate) {
    var rooms = new HashSet<String>();
    Map<String, Long> highest = new HashMap<>();
    long total = 0;
    for (var dwelling : dwellings.find(ofEstate(estate))) {
      total++;
      var state = dwelling.getDocument("state");
      String code = dwelling.getString(ID).getValue();
      String building = code.substring(0, code.length() - SUFFIX);
      rooms.add(building + state.getString("unit").getValue() + state.getString("room").getValue());
      highest.merge(building, Long.parseLong(code.substring(building.length())), Math::max);
    }
    return new Count(
        total,
        total - rooms.size(),
        highest.values().stream().mapToLong(Long::longValue).sum() - total);
  }

  /**
   * The rows per second of insertMany alone: as many documents of the same size, with the facts
   * they had in their outbox, in the same batches.
   */
  double rawInsertRate(String estate, int rows, boolean uniqueKey) {
    raw.drop();
    if (uniqueKey) {
      raw.createIndex(Indexes.ascending("state.roomKey"), new IndexOptions().unique(true));
    }
    long nanos = 0;
    int written = 0;
    var batch = new ArrayList<BsonDocument>();
    for (var dwelling : dwellings.find(ofEstate(estate)).limit(rows)) {
      batch.add(withFact(dwelling));
      if (batch.size() == BATCH) {
        nanos += insert(batch);
        written += batch.size();
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      nanos += insert(batch);
      written += batch.size();
    }
    raw.drop();
    return written / (nanos / 1e9);
  }

  private long insert(List<BsonDocument> batch) {
    long started = System.nanoTime();
    raw.insertMany(batch, new InsertManyOptions().ordered(false));
    return System.nanoTime() - started;
  }

  /** Published facts are no longer in the document; padding of about their size replaces them. */
  private static BsonDocument withFact(BsonDocument dwelling) {
    return dwelling
        .clone()
        .append("fact", new BsonString(dwelling.getDocument("state").toJson()))
        .append("at", new BsonInt64(1));
  }

  private static Bson ofEstate(String estate) {
    return Filters.and(
        Filters.gte(ID, DwellingTable.COMMUNITY),
        Filters.lt(ID, DwellingTable.COMMUNITY + ":"),
        Filters.regex("state.text", estate + "\\d"));
  }
}
