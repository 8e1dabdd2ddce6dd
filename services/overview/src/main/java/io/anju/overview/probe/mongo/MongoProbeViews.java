package io.anju.overview.probe.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.overview.probe.ProbeViews;
import org.bson.Document;

/** A document a service. */
final class MongoProbeViews implements ProbeViews {

  private static final String VERSION = "version";

  private final MongoCollection<Document> views;

  MongoProbeViews(MongoDatabase database) {
    this.views = database.getCollection("probe_views");
  }

  @Override
  public void fold(String service, long version) {
    views.updateOne(
        Filters.eq("_id", service),
        Updates.max(VERSION, version),
        new UpdateOptions().upsert(true));
  }

  @Override
  public long version(String service) {
    var view = views.find(Filters.eq("_id", service)).first();
    return view == null ? 0 : view.getLong(VERSION);
  }
}
