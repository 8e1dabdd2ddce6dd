package io.anju.overview.rebuild.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.overview.rebuild.RebuildProgress;
import io.anju.overview.rebuild.RebuildProgressRepository;
import org.bson.conversions.Bson;

/** One document, {@code {_id: "views", progress}}. */
public final class MongoRebuildProgressRepository implements RebuildProgressRepository {

  /** The stored document. */
  public record RebuildDocument(String _id, RebuildProgress progress) {}

  private static final Bson ID = Filters.eq("_id", "views");

  private final MongoCollection<RebuildDocument> rebuilds;

  public MongoRebuildProgressRepository(MongoDatabase database) {
    this.rebuilds = database.getCollection("rebuilds", RebuildDocument.class);
  }

  @Override
  public RebuildProgress findLatest() {
    var stored = rebuilds.find(ID).first();
    return stored == null ? RebuildProgress.NEVER : stored.progress();
  }

  @Override
  public void save(RebuildProgress progress) {
    rebuilds.updateOne(ID, Updates.set("progress", progress), new UpdateOptions().upsert(true));
  }
}
