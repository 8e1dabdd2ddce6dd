package io.anju.store.commands;

import java.util.List;

import io.anju.store.engine.Bson;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.engine.Shelf;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Collections and indexes: made, listed, renamed and dropped. */
final class Structure {
    private final Engine engine;
    private final Cursors cursors;

    Structure(Engine engine, Cursors cursors) {
        this.engine = engine;
        this.cursors = cursors;
    }

    Reply create(Request request) {
        if (engine.catalog().find(request.namespace()).isPresent()) {
            throw new MongoServerError(48, "NamespaceExists", "Collection already exists. NS: " + request.namespace());
        }
        engine.catalog().findOrCreate(request.namespace());
        return Reply.ok(new Document());
    }

    Reply createIndexes(Request request) {
        var specs = request.documents("indexes").stream().map(IndexSpec::from).filter(spec -> !spec.isOnId()).toList();
        boolean created = engine.catalog().find(request.namespace()).isEmpty();
        Shelf shelf = engine.catalog().findOrCreate(request.namespace());
        int before = shelf.indexes().size() + 1;
        boolean added = false;
        for (IndexSpec spec : specs) {
            added |= engine.createIndex(request.namespace(), spec);
        }
        var answer = new Document("numIndexesBefore", before).append("numIndexesAfter", shelf.indexes().size() + 1)
            .append("createdCollectionAutomatically", created);
        return Reply.ok(added ? answer : answer.append("note", "all indexes already exist"));
    }

    Reply listIndexes(Request request) {
        var shelf = require(request.namespace());
        var id = new Document("v", 2).append("key", new Document("_id", 1)).append("name", IndexSpec.ID_INDEX);
        var indexes = new java.util.ArrayList<>(List.of(id));
        shelf.indexes().forEach(index -> indexes.add(index.spec().toDocument()));
        return list(request, request.namespace().toString(), indexes);
    }

    Reply dropIndexes(Request request) {
        var shelf = require(request.namespace());
        int before = shelf.indexes().size() + 1;
        var wanted = java.util.Objects.requireNonNullElse(request.body().get("index"), "");
        for (Index index : wanted.equals("*") ? shelf.indexes() : List.<Index>of()) {
            engine.dropIndex(request.namespace(), index.spec().name());
        }
        for (Object one : wanted instanceof List<?> several ? several : wanted.equals("*") ? List.of() : List.of(wanted)) {
            engine.dropIndex(request.namespace(), one instanceof String name ? name : nameOf(shelf, one));
        }
        return Reply.ok(new Document("nIndexesWas", before));
    }

    private static String nameOf(Shelf shelf, Object keyPattern) {
        return shelf.indexes().stream().filter(index -> index.spec().keyPattern().equals(keyPattern)).map(index -> index.spec().name()).findFirst()
            .orElseThrow(() -> new MongoServerError(27, "IndexNotFound", "can't find index with key: " + keyPattern));
    }

    Reply listCollections(Request request) {
        var matcher = new DefaultQueryMatcher();
        boolean nameOnly = request.isTrue("nameOnly");
        var collections = engine.catalog().collections(request.database()).stream().map(shelf -> {
            var listed = new Document("name", shelf.namespace().collection()).append("type", "collection");
            return nameOnly ? listed : listed.append("options", new Document())
                .append("info", new Document("readOnly", false).append("uuid", shelf.uuid()))
                .append("idIndex", new Document("v", 2).append("key", new Document("_id", 1)).append("name", IndexSpec.ID_INDEX));
        }).filter(collection -> matcher.matches(collection, request.document("filter"))).toList();
        return list(request, request.database() + ".$cmd.listCollections", collections);
    }

    Reply listDatabases(Request request) {
        var matcher = new DefaultQueryMatcher();
        var databases = engine.catalog().databases().stream()
            .map(name -> request.isTrue("nameOnly") ? new Document("name", name) : new Document("name", name).append("empty", false))
            .filter(database -> matcher.matches(database, request.document("filter"))).toList();
        return Reply.ok(new Document("databases", databases));
    }

    Reply renameCollection(Request request) {
        var from = Namespace.parse(request.string("renameCollection"));
        var to = Namespace.parse(request.string("to"));
        engine.catalog().rename(from, to, request.isTrue("dropTarget"));
        return Reply.ok(new Document());
    }

    Reply drop(Request request) {
        int indexes = engine.catalog().find(request.namespace()).map(shelf -> shelf.indexes().size() + 1).orElse(0);
        boolean dropped = engine.catalog().drop(request.namespace());
        return Reply.ok(dropped ? new Document("nIndexesWas", indexes).append("ns", request.namespace().toString()) : new Document());
    }

    Reply dropDatabase(Request request) {
        engine.catalog().collections(request.database()).forEach(shelf -> engine.catalog().drop(shelf.namespace()));
        return Reply.ok(new Document("dropped", request.database()));
    }

    private Shelf require(Namespace namespace) {
        return engine.catalog().find(namespace).orElseThrow(() -> Refusal.noCollection(namespace.toString()));
    }

    private Reply list(Request request, String namespace, List<Document> documents) {
        var all = documents.iterator();
        var size = request.document("cursor").get("batchSize") instanceof Number number ? (Long) number.longValue() : null;
        return cursors.open(new Cursors.Source() {
            @Override
            public byte[] next() {
                return all.hasNext() ? Bson.encode(all.next()) : null;
            }

            @Override
            public void suspend() { }

            @Override
            public void close() { }
        }, engine.snapshot(), namespace, request, size);
    }
}
