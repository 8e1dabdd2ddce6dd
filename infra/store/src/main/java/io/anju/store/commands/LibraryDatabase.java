package io.anju.store.commands;

import java.util.ArrayList;
import java.util.List;

import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.engine.Shelf;
import io.anju.store.engine.Snapshot;
import io.anju.store.planner.Limits;
import io.anju.store.planner.Order;
import io.anju.store.planner.Query;
import io.anju.store.planner.Reader;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;

/** A database as the library's aggregation sees it: collections to look up in, as one snapshot shows them. */
final class LibraryDatabase implements MongoDatabase {
    private final Engine engine;
    private final String name;
    private final Snapshot snapshot;
    private final Limits limits;

    /** @param snapshot null where nothing is looked up */
    LibraryDatabase(Engine engine, String name, Snapshot snapshot, Limits limits) {
        this.engine = engine;
        this.name = name;
        this.snapshot = snapshot;
        this.limits = limits;
    }

    /** Reads through the planner, so that a look-up uses the foreign collection's indexes. */
    private final class LookedUp extends LibraryCollection {
        private final Shelf shelf;

        LookedUp(Shelf shelf) {
            super(LibraryDatabase.this, shelf.namespace().collection());
            this.shelf = shelf;
        }

        @Override
        protected QueryResult queryDocuments(Document query, Document order, int skip, int limit, int batchSize, Document fields) {
            var documents = new ArrayList<Document>();
            long bytes = 0;
            try (var rows = Reader.read(shelf, snapshot, new Query(query, Order.of(order), skip, limit, null), limits)) {
                while (rows.next()) {
                    documents.add(rows.document());
                    bytes += rows.bson().length;
                    limits.check("a $lookup", bytes);
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
        return engine.catalog().find(new Namespace(name, collection)).map(LookedUp::new).orElse(null);
    }

    @Override
    public boolean isEmpty() {
        return engine.catalog().collections(name).isEmpty();
    }

    @Override
    public void handleClose(Channel channel) {
        throw readOnly();
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        throw readOnly();
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw readOnly();
    }

    @Override
    public MongoCollection<?> createCollectionOrThrowIfExists(String collection, CollectionOptions options) {
        throw readOnly();
    }

    @Override
    public void drop(Oplog oplog) {
        throw readOnly();
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        throw readOnly();
    }

    @Override
    public void moveCollection(MongoDatabase database, MongoCollection<?> collection, String newName) {
        throw readOnly();
    }

    @Override
    public void unregisterCollection(String collection) {
        throw readOnly();
    }

    static LibraryCollection detached(Engine engine) {
        var database = new LibraryDatabase(engine, "none", null, Limits.within(0));
        return new LibraryCollection(database, "none") { };
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the library only reads");
    }
}
