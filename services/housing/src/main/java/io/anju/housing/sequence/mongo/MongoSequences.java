package io.anju.housing.sequence.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.housing.sequence.BoundedSequences;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** {@code {_id: sequence, last}}. */
final class MongoSequences implements BoundedSequences {

  private static final String ID = "_id";
  private static final String LAST = "last";

  private final MongoCollection<Document> counters;

  MongoSequences(MongoDatabase database) {
    this.counters = database.getCollection("sequences").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** A counter that is there is found first, because that is nearly always so. */
  @Override
  public OptionalLong take(String sequence, int count, long last) {
    var taken = increment(sequence, count, last);
    return taken.isPresent() || count > last ? taken : begin(sequence, count) ? OptionalLong.of(1) : increment(sequence, count, last);
  }

  @Override
  public Map<String, Long> takeAll(Map<String, Integer> counts, long last) {
    var firsts = new HashMap<String, Long>();
    if (counts.size() > 1) {
      var standing = standing(counts.keySet());
      firsts.putAll(begun(counts, standing.keySet(), last));
      firsts.putAll(raised(counts, standing, last));
    }
    counts.forEach((sequence, count) -> {
      if (!firsts.containsKey(sequence)) {
        take(sequence, count, last).ifPresent(first -> firsts.put(sequence, first));
      }
    });
    return firsts;
  }

  private Map<String, Long> standing(Collection<String> sequences) {
    var standing = new HashMap<String, Long>();
    counters.find(Filters.in(ID, sequences))
        .forEach(counter -> standing.put(counter.getString(ID), counter.get(LAST, Number.class).longValue()));
    return standing;
  }

  /** Those that were not there and that nobody else began in the same moment. */
  private Map<String, Long> begun(Map<String, Integer> counts, Set<String> standing, long last) {
    var fresh = counts.keySet().stream().filter(sequence -> !standing.contains(sequence) && counts.get(sequence) <= last).toList();
    var begun = new HashMap<String, Long>();
    fresh.forEach(sequence -> begun.put(sequence, 1L));
    try {
      if (!fresh.isEmpty()) {
        counters.insertMany(fresh.stream().map(sequence -> counter(sequence, counts.get(sequence))).toList(),
            new InsertManyOptions().ordered(false));
      }
    } catch (MongoBulkWriteException some) {
      some.getWriteErrors().forEach(error -> requireDuplicate(error.getCategory(), some));
      some.getWriteErrors().forEach(error -> begun.remove(fresh.get(error.getIndex())));
    }
    return begun;
  }

  /** All from where they were seen to stand, or none: the store tells how many it raised and not which. */
  private Map<String, Long> raised(Map<String, Integer> counts, Map<String, Long> standing, long last) {
    var enough = standing.entrySet().stream().filter(counter -> counter.getValue() <= last - counts.get(counter.getKey())).toList();
    if (enough.isEmpty()) {
      return Map.of();
    }
    var raises = enough.stream().map(counter -> new UpdateOneModel<Document>(
        Filters.and(Filters.eq(ID, counter.getKey()), Filters.eq(LAST, counter.getValue())),
        Updates.set(LAST, counter.getValue() + counts.get(counter.getKey())))).toList();
    int matched = counters.bulkWrite(raises, new BulkWriteOptions().ordered(false)).getMatchedCount();
    return matched < enough.size() ? Map.of()
        : enough.stream().collect(Collectors.toMap(Map.Entry::getKey, counter -> counter.getValue() + 1));
  }

  @Override
  public void raise(String sequence, long to) {
    try {
      update(sequence, Updates.max(LAST, to));
    } catch (MongoWriteException raced) {
      requireDuplicate(ErrorCategory.fromErrorCode(raced.getCode()), raced);
      update(sequence, Updates.max(LAST, to));
    }
  }

  private OptionalLong increment(String sequence, int count, long last) {
    var raised = counters.findOneAndUpdate(Filters.and(Filters.eq(ID, sequence), Filters.lte(LAST, last - count)),
        Updates.inc(LAST, (long) count), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return raised == null ? OptionalLong.empty() : OptionalLong.of(raised.get(LAST, Number.class).longValue() - count + 1);
  }

  /** False where the counter is there: somebody else was first, or it has too few left. */
  private boolean begin(String sequence, int count) {
    try {
      counters.insertOne(counter(sequence, count));
      return true;
    } catch (MongoWriteException there) {
      requireDuplicate(ErrorCategory.fromErrorCode(there.getCode()), there);
      return false;
    }
  }

  private static Document counter(String sequence, long last) {
    return new Document(ID, sequence).append(LAST, last);
  }

  private void update(String sequence, Bson change) {
    counters.updateOne(Filters.eq(ID, sequence), change, new UpdateOptions().upsert(true));
  }

  /** Of two who are first one finds the counter there. */
  private static void requireDuplicate(ErrorCategory category, MongoServerException refused) {
    if (category != ErrorCategory.DUPLICATE_KEY) {
      throw refused;
    }
  }
}
