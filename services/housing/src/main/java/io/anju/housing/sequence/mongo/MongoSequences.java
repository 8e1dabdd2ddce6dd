package io.anju.housing.sequence.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.anju.housing.sequence.Sequences;
import org.bson.Document;

/** {@code {_id: sequence, last}}. */
final class MongoSequences implements Sequences {

  private final MongoCollection<Document> counters;

  MongoSequences(MongoDatabase database) {
    this.counters = database.getCollection("sequences").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public long take(String sequence, int count) {
    try {
      return raise(sequence, count);
    } catch (MongoCommandException | MongoWriteException raced) {
      // Two first takers may both try to insert the counter; the loser finds it there.
      if (ErrorCategory.fromErrorCode(raced.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return raise(sequence, count);
      }
      throw raced;
    }
  }

  private long raise(String sequence, int count) {
    var raised = counters.findOneAndUpdate(Filters.eq("_id", sequence), Updates.inc("last", (long) count),
        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return raised.get("last", Number.class).longValue() - count + 1;
  }
}
