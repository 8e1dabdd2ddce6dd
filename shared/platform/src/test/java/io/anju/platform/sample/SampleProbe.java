package io.anju.platform.sample;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.anju.platform.store.MongoAggregates;
import java.util.Optional;
import org.bson.BsonDocument;

/** What the sample stored and consumed, for tests to look at. */
public final class SampleProbe {

  private final SampleListener listener;
  private final MongoAggregates<Sample, SampleDocument> samples;

  SampleProbe(SampleListener listener, MongoAggregates<Sample, SampleDocument> samples) {
    this.listener = listener;
    this.samples = samples;
  }

  public Optional<String> name(String id) {
    return listener.projection().find(id).map(found -> found.state().name());
  }

  public BsonDocument stored(String id) {
    return samples().find(Filters.eq("_id", id)).first();
  }

  public MongoCollection<BsonDocument> samples() {
    return samples.collection();
  }
}
