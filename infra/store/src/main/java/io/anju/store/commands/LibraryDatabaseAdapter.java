package io.anju.store.commands;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.engine.Snapshot;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database that the protocol library's aggregation reads collections of, in one snapshot. */
final class LibraryDatabaseAdapter implements MongoDatabase {
  private final Engine engine;
  private final String name;
  private final Optional<Snapshot> snapshot;
  private final QueryLimits limits;

  private LibraryDatabaseAdapter(
      Engine engine, String name, Optional<Snapshot> snapshot, QueryLimits limits) {
    this.engine = engine;
    this.name = name;
    this.snapshot = snapshot;
    this.limits = limits;
  }

  static LibraryDatabaseAdapter withLookups(
      Engine engine, String name, Snapshot snapshot, QueryLimits limits) {
    return new LibraryDatabaseAdapter(engine, name, Optional.of(snapshot), limits);
  }

  /** For updates and projections, which read no other collection. */
  static LibraryDatabaseAdapter withoutLookups(Engine engine, String name, QueryLimits limits) {
    return new LibraryDatabaseAdapter(engine, name, Optional.empty(), limits);
  }

  /** Reads through the planner, so that {@code $lookup} uses the foreign collection's indexes. */
  private final class LookupCollection extends LibraryCollectionAdapter {
    private final CollectionState state;
    private final Snapshot seen;

    LookupCollection(CollectionState state, Snapshot seen) {
      super(LibraryDatabaseAdapter.this, state.namespace().collection());
      this.state = state;
      this.seen = seen;
    }

    @Override
    protected QueryResult queryDocuments(
        Document query,
        @Nullable Document order,
        int skip,
        int limit,
        int batchSize,
        Document fields) {
      var documents = new ArrayList<Document>();
      long bytes = 0;
      try (var rows =
          QueryExecutor.execute(
              state,
              seen,
              new Query(
                  query, SortOrder.of(order == null ? new Document() : order), skip, limit, null),
              limits)) {
        while (rows.next()) {
          documents.add(rows.document());
          bytes += rows.bson().length;
          limits.checkMemory("a $lookup", bytes);
        }
      }
      return result(documents);
    }
  }

  @Override
  public String getDatabaseName() {
    return name;
  }

  @Override
  public @Nullable MongoCollection<?> resolveCollection(
      String collection, boolean throwIfNotFound) {
    var seen = snapshot.orElseThrow(LibraryDatabaseAdapter::unsupported);
    return engine
        .catalog()
        .find(new Namespace(name, collection))
        .map(state -> new LookupCollection(state, seen))
        .orElse(null);
  }

  @Override
  public boolean isEmpty() {
    return engine.catalog().collections(name).isEmpty();
  }

  @Override
  public void handleClose(Channel channel) {
    throw unsupported();
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    throw unsupported();
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw unsupported();
  }

  @Override
  public MongoCollection<?> createCollectionOrThrowIfExists(
      String collection, CollectionOptions options) {
    throw unsupported();
  }

  @Override
  public void drop(Oplog oplog) {
    throw unsupported();
  }

  @Override
  public void dropCollection(String collection, Oplog oplog) {
    throw unsupported();
  }

  @Override
  public void moveCollection(
      MongoDatabase database, MongoCollection<?> collection, String newName) {
    throw unsupported();
  }

  @Override
  public void unregisterCollection(String collection) {
    throw unsupported();
  }

  /** A collection of nothing, to apply projections with. */
  static LibraryCollectionAdapter detached(Engine engine) {
    var database = withoutLookups(engine, "none", QueryLimits.ofMaxTimeMillis(0));
    return new LibraryCollectionAdapter(database, "none") {};
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("the protocol library only reads collections here");
  }
}
