package io.anju.intake.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.intake.job.NamedRecords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** What full files name, one small document a record: however many, none of it is held in memory. */
public final class MongoNamedRecords implements NamedRecords {

  private static final String ID = "_id";
  private static final String BETWEEN = "/";
  /** The character behind the one between: every key of a job lies below it. */
  private static final String BEHIND = "0";

  private final MongoCollection<Document> named;

  public MongoNamedRecords(MongoDatabase database) {
    this.named = database.getCollection("intakeNames");
  }

  @Override
  public void add(String job, Set<String> recordIds) {
    if (!recordIds.isEmpty()) {
      var once = new UpdateOptions().upsert(true);
      named.bulkWrite(recordIds.stream().map(id -> new UpdateOneModel<Document>(
          Filters.eq(ID, job + BETWEEN + id), Updates.setOnInsert("job", job), once)).toList(), new BulkWriteOptions().ordered(false));
    }
  }

  @Override
  public Set<String> among(String job, List<String> recordIds) {
    var found = new HashSet<String>();
    named.find(Filters.in(ID, recordIds.stream().map(id -> job + BETWEEN + id).toList()))
        .forEach(one -> found.add(one.getString(ID).substring(job.length() + BETWEEN.length())));
    return found;
  }

  @Override
  public void forget(String job) {
    named.deleteMany(Filters.and(Filters.gte(ID, job + BETWEEN), Filters.lt(ID, job + BEHIND)));
  }
}
