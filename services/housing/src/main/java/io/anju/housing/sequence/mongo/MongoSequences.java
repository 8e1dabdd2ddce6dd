package io.anju.housing.sequence.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.housing.sequence.BoundedSequences;
import java.util.OptionalLong;
import org.bson.Document;
import org.bson.conversions.Bson;

/** {@code {_id: sequence, last}}. */
final class MongoSequences implements BoundedSequences {

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
  public void raise(String sequence, long to) {
    try {
      update(sequence, Updates.max(LAST, to));
    } catch (MongoWriteException raced) {
      requireDuplicate(raced);
      update(sequence, Updates.max(LAST, to));
    }
  }

  private OptionalLong increment(String sequence, int count, long last) {
    var raised = counters.findOneAndUpdate(Filters.and(Filters.eq("_id", sequence), Filters.lte(LAST, last - count)),
        Updates.inc(LAST, (long) count), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return raised == null ? OptionalLong.empty() : OptionalLong.of(raised.get(LAST, Number.class).longValue() - count + 1);
  }

  /** False where the counter is there: somebody else was first, or it has too few left. */
  private boolean begin(String sequence, int count) {
    try {
      counters.insertOne(new Document("_id", sequence).append(LAST, (long) count));
      return true;
    } catch (MongoWriteException there) {
      requireDuplicate(there);
      return false;
    }
  }

  private void update(String sequence, Bson change) {
    counters.updateOne(Filters.eq("_id", sequence), change, new UpdateOptions().upsert(true));
  }

  /** Of two who are first one finds the counter there. */
  private static void requireDuplicate(MongoWriteException refused) {
    if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
      throw refused;
    }
  }
}
