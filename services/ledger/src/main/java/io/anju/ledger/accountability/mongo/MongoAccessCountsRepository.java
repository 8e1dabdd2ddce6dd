package io.anju.ledger.accountability.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.Entry;
import io.anju.ledger.access.mongo.MongoEntryStore;
import io.anju.ledger.accountability.AccessCounts;
import io.anju.ledger.accountability.AccessCounts.Key;
import io.anju.ledger.accountability.AccessCountsRepository;
import io.anju.ledger.accountability.Agency;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** One document; it advances only from the place that was read. */
final class MongoAccessCountsRepository implements AccessCountsRepository {

  private static final String ID = "accesses";
  private static final String UP_TO = "upTo";
  private static final String NUMBERS = "numbers";
  private static final int FIELDS = 5;

  private final MongoCollection<BsonDocument> counts;
  private final MongoEntryStore entries;

  MongoAccessCountsRepository(MongoDatabase database, MongoEntryStore entries) {
    this.counts = database.getCollection("accountability", BsonDocument.class);
    this.entries = entries;
  }

  @Override
  public AccessCounts find() {
    var stored = counts.find(Filters.eq("_id", ID)).first();
    if (stored == null) {
      return AccessCounts.NONE;
    }
    var numbers = new HashMap<Key, Integer>();
    for (var line : stored.getArray(NUMBERS)) {
      String[] fields = line.asString().getValue().split("\\|", FIELDS);
      numbers.put(
          new Key(
              YearMonth.parse(fields[0]),
              new Agency(fields[1], fields[2]),
              AccessAction.valueOf(fields[3])),
          Integer.parseInt(fields[4]));
    }
    return new AccessCounts(stored.getNumber(UP_TO).longValue(), numbers);
  }

  @Override
  public boolean advance(AccessCounts from, AccessCounts to) {
    var numbers =
        new BsonArray(
            to.numbers().entrySet().stream()
                .map(one -> new BsonString(line(one.getKey(), one.getValue())))
                .toList());
    if (from.upTo() == 0) {
      try {
        counts.insertOne(
            new BsonDocument("_id", new BsonString(ID))
                .append(UP_TO, new BsonInt64(to.upTo()))
                .append(NUMBERS, numbers));
        return true;
      } catch (MongoWriteException taken) {
        return false;
      }
    }
    return counts
            .updateOne(
                Filters.and(Filters.eq("_id", ID), Filters.eq(UP_TO, from.upTo())),
                Updates.combine(Updates.set(UP_TO, to.upTo()), Updates.set(NUMBERS, numbers)))
            .getMatchedCount()
        == 1;
  }

  @Override
  public List<Entry> entriesAfter(long seq, int limit) {
    return entries.entriesAfter(seq, limit);
  }

  private static String line(Key key, int number) {
    return String.join(
        "|",
        key.month().toString(),
        key.agency().division(),
        key.agency().role(),
        key.action().name(),
        Integer.toString(number));
  }
}
