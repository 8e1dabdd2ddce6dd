package io.anju.platform.store;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.aggregate.Backlog;
import io.anju.platform.facts.FactCodec;
import java.time.Clock;

/** Opens the aggregates and projections of a service's database. */
public final class AggregateStore {

  private final MongoDatabase database;
  private final FactCodec facts;
  private final Relay relay;
  private final Clock clock;

  public AggregateStore(MongoDatabase database, FactCodec facts, Relay relay, Clock clock) {
    this.database = database;
    this.facts = facts;
    this.relay = relay;
    this.clock = clock;
  }

  public <A, D extends Record> MongoAggregates<A, D> aggregates(AggregateMapping<A, D> mapping) {
    return new MongoAggregates<>(
        database,
        mapping,
        new Envelopes<>(mapping, database.getCodecRegistry(), facts, clock),
        relay);
  }

  public <D extends Record> MongoProjection<D> projection(String collection, Class<D> type) {
    return new MongoProjection<>(database, collection, type);
  }

  /** This process's changes that are not published yet. */
  public Backlog backlog() {
    return relay.backlog();
  }

  public MongoDatabase database() {
    return database;
  }
}
