package io.anju.overview.rebuild.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.overview.rebuild.Progress;
import io.anju.overview.rebuild.Records;
import org.bson.conversions.Bson;

/** One document, {@code {_id: "views", progress}}. */
public final class StoredProgress implements Records {

  /** As it rests. */
  public record RebuildDocument(String _id, Progress progress) {}

  private static final Bson ID = Filters.eq("_id", "views");

  private final MongoCollection<RebuildDocument> rebuilds;

  public StoredProgress(MongoDatabase database) {
    this.rebuilds = database.getCollection("rebuilds", RebuildDocument.class);
  }

  @Override
  public Progress last() {
    var kept = rebuilds.find(ID).first();
    return kept == null ? Progress.NEVER : kept.progress();
  }

  @Override
  public void keep(Progress progress) {
    rebuilds.updateOne(ID, Updates.set("progress", progress), new UpdateOptions().upsert(true));
  }
}
