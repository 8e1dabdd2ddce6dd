package io.anju.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.anju.imports.limit.DailyCounts;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;

/** One small document for each sender, day and what is counted; its id begins with the day. */
final class MongoDailyCounts implements DailyCounts {

  private static final String COUNT = "n";

  private final MongoCollection<Document> counts;

  MongoDailyCounts(MongoDatabase database) {
    this.counts = database.getCollection("importCounts");
  }

  @Override
  public long add(LocalDate day, String sender, String what, long more) {
    var counted =
        counts.findOneAndUpdate(
            Filters.eq("_id", day + "/" + what + "/" + sender),
            Updates.inc(COUNT, more),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return Objects.requireNonNull(counted, "upserted").getLong(COUNT);
  }

  @Override
  public void deleteBefore(LocalDate day) {
    counts.deleteMany(Filters.lt("_id", day.toString()));
  }
}
