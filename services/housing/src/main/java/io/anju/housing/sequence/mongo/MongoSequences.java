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

/** Counters as documents {@code {_id: sequence, last}}. */
final class MongoSequences implements BoundedSequences {

  private static final String ID = "_id";
  private static final String LAST = "last";

  private final MongoCollection<Document> counters;

  private record Increment(String sequence, long from, int count) {}

  MongoSequences(MongoDatabase database) {
    this.counters =
        database
            .getCollection("sequences")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** Looks for an existing counter first, because there nearly always is one. */
  @Override
  public OptionalLong take(String sequence, int count, long last) {
    var taken = increment(sequence, count, last);
    return taken.isPresent() || count > last
        ? taken
        : insertCounter(sequence, count) ? OptionalLong.of(1) : increment(sequence, count, last);
  }

  @Override
  public Map<String, Long> takeAll(Map<String, Integer> counts, long last) {
    var firsts = new HashMap<String, Long>();
    if (counts.size() > 1) {
      var currentValues = currentValues(counts.keySet());
      firsts.putAll(insertMissing(counts, currentValues.keySet(), last));
      firsts.putAll(incrementAll(counts, currentValues, last));
    }
    counts.forEach((sequence, count) -> {
      if (!firsts.containsKey(sequence)) {
        take(sequence, count, last).ifPresent(first -> firsts.put(sequence, first));
      }
    });
    return firsts;
  }

  private Map<String, Long> currentValues(Collection<String> sequences) {
    var currentValues = new HashMap<String, Long>();
    counters
        .find(Filters.in(ID, sequences))
        .forEach(counter ->
            currentValues.put(counter.getString(ID), counter.get(LAST, Number.class).longValue()));
    return currentValues;
  }

  /**
   * Inserts the counters that do not exist, and returns those that no concurrent call inserted
   * first.
   */
  private Map<String, Long> insertMissing(
      Map<String, Integer> counts, Set<String> currentValues, long last) {
    var missing =
        counts.entrySet().stream()
            .filter(need -> !currentValues.contains(need.getKey()) && need.getValue() <= last)
            .toList();
    var inserted = new HashMap<String, Long>();
    missing.forEach(need -> inserted.put(need.getKey(), 1L));
    try {
      if (!missing.isEmpty()) {
        counters.insertMany(
            missing.stream().map(need -> counter(need.getKey(), need.getValue())).toList(),
            new InsertManyOptions().ordered(false));
      }
    } catch (MongoBulkWriteException partial) {
      partial.getWriteErrors().forEach(error -> requireDuplicate(error.getCategory(), partial));
      partial
          .getWriteErrors()
          .forEach(error -> inserted.remove(missing.get(error.getIndex()).getKey()));
    }
    return inserted;
  }

  /**
   * Increments all counters from the values read, or gives up: the store reports how many it
   * changed and not which.
   */
  private Map<String, Long> incrementAll(
      Map<String, Integer> counts, Map<String, Long> currentValues, long last) {
    var sufficient =
        currentValues.entrySet().stream()
            .map(counter ->
                new Increment(
                    counter.getKey(), counter.getValue(), counts.getOrDefault(counter.getKey(), 0)))
            .filter(increment -> increment.from() <= last - increment.count())
            .toList();
    if (sufficient.isEmpty()) {
      return Map.of();
    }
    var increments =
        sufficient.stream()
            .map(increment ->
                new UpdateOneModel<Document>(
                    Filters.and(
                        Filters.eq(ID, increment.sequence()), Filters.eq(LAST, increment.from())),
                    Updates.set(LAST, increment.from() + increment.count())))
            .toList();
    int matched =
        counters.bulkWrite(increments, new BulkWriteOptions().ordered(false)).getMatchedCount();
    return matched < sufficient.size()
        ? Map.of()
        : sufficient.stream()
            .collect(Collectors.toMap(Increment::sequence, increment -> increment.from() + 1));
  }

  @Override
  public void raise(String sequence, long to) {
    try {
      update(sequence, Updates.max(LAST, to));
    } catch (MongoWriteException duplicate) {
      requireDuplicate(ErrorCategory.fromErrorCode(duplicate.getCode()), duplicate);
      update(sequence, Updates.max(LAST, to));
    }
  }

  private OptionalLong increment(String sequence, int count, long last) {
    var raised =
        counters.findOneAndUpdate(
            Filters.and(Filters.eq(ID, sequence), Filters.lte(LAST, last - count)),
            Updates.inc(LAST, (long) count),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return raised == null
        ? OptionalLong.empty()
        : OptionalLong.of(raised.get(LAST, Number.class).longValue() - count + 1);
  }

  /** False where the counter exists: another caller was first, or too few numbers are left. */
  private boolean insertCounter(String sequence, int count) {
    try {
      counters.insertOne(counter(sequence, count));
      return true;
    } catch (MongoWriteException duplicate) {
      requireDuplicate(ErrorCategory.fromErrorCode(duplicate.getCode()), duplicate);
      return false;
    }
  }

  private static Document counter(String sequence, long last) {
    return new Document(ID, sequence).append(LAST, last);
  }

  private void update(String sequence, Bson change) {
    counters.updateOne(Filters.eq(ID, sequence), change, new UpdateOptions().upsert(true));
  }

  /** A concurrent insert of the same counter is expected; any other error is not. */
  private static void requireDuplicate(ErrorCategory category, MongoServerException refused) {
    if (category != ErrorCategory.DUPLICATE_KEY) {
      throw refused;
    }
  }
}
