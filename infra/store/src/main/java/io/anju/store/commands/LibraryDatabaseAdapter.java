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

/**
 * A database as the library's aggregation sees it: collections to look up in, as one snapshot shows
 * them.
 */
final class LibraryDatabaseAdapter implements MongoDatabase {
  private final Engine engine;
  private final String name;
  private final Snapshot snapshot;
  private final QueryLimits limits;

  /**
   * @param snapshot null where nothing is looked up
   */
  LibraryDatabaseAdapter(Engine engine, String name, Snapshot snapshot, QueryLimits limits) {
    this.engine = engine;
    this.name = name;
    this.snapshot = snapshot;
    this.limits = limits;
  }

  /** Reads through the planner, so that a look-up uses the foreign collection's indexes. */
  private final class LookupCollection extends LibraryCollectionAdapter {
    private final CollectionState state;

    LookupCollection(CollectionState state) {
      super(LibraryDatabaseAdapter.this, state.namespace().collection());
      this.state = state;
    }

    @Override
    protected QueryResult queryDocuments(
        Document query, Document order, int skip, int limit, int batchSize, Document fields) {
      var documents = new ArrayList<Document>();
      long bytes = 0;
      try (var rows =
          QueryExecutor.execute(
              state, snapshot, new Query(query, SortOrder.of(order), skip, limit, null), limits)) {
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
  public MongoCollection<?> resolveCollection(String collection, boolean throwIfNotFound) {
    return engine
        .catalog()
        .find(new Namespace(name, collection))
        .map(LookupCollection::new)
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

  static LibraryCollectionAdapter detached(Engine engine) {
    var database = new LibraryDatabaseAdapter(engine, "none", null, QueryLimits.ofMaxTimeMillis(0));
    return new LibraryCollectionAdapter(database, "none") {};
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("the library only reads");
  }
}
