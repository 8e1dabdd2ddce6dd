package io.anju.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.imports.ListedRecordIds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * The ids listed by full files, one small document each, so that none of them is held in memory.
 */
public final class MongoListedRecordIds implements ListedRecordIds {

  private static final String ID = "_id";
  private static final String SEPARATOR = "/";

  /** The character after the separator: every key of a job is below it. */
  private static final String AFTER_SEPARATOR = "0";

  private final MongoCollection<Document> listed;

  public MongoListedRecordIds(MongoDatabase database) {
    this.listed = database.getCollection("intakeNames");
  }

  @Override
  public void add(String job, Set<String> recordIds) {
    if (!recordIds.isEmpty()) {
      var once = new UpdateOptions().upsert(true);
      listed.bulkWrite(
          recordIds.stream()
              .map(id ->
                  new UpdateOneModel<Document>(
                      Filters.eq(ID, job + SEPARATOR + id), Updates.setOnInsert("job", job), once))
              .toList(),
          new BulkWriteOptions().ordered(false));
    }
  }

  @Override
  public Set<String> findListed(String job, List<String> recordIds) {
    var found = new HashSet<String>();
    listed
        .find(Filters.in(ID, recordIds.stream().map(id -> job + SEPARATOR + id).toList()))
        .forEach(one -> found.add(one.getString(ID).substring(job.length() + SEPARATOR.length())));
    return found;
  }

  @Override
  public void delete(String job) {
    listed.deleteMany(
        Filters.and(Filters.gte(ID, job + SEPARATOR), Filters.lt(ID, job + AFTER_SEPARATOR)));
  }
}
