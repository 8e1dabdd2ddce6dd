package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Commands that create, list, rename and drop collections and indexes. */
final class CollectionCommands {
  private final Engine engine;
  private final Cursors cursors;

  CollectionCommands(Engine engine, Cursors cursors) {
    this.engine = engine;
    this.cursors = cursors;
  }

  Reply create(Request request) {
    if (engine.catalog().find(request.namespace()).isPresent()) {
      throw new CommandError(
          MongoErrorCode.NAMESPACE_EXISTS, "Collection already exists. NS: " + request.namespace());
    }
    engine.catalog().findOrCreate(request.namespace());
    return Reply.ok(new Document());
  }

  Reply createIndexes(Request request) {
    var specs =
        request.documents("indexes").stream()
            .map(IndexSpec::from)
            .filter(spec -> !spec.isIdIndex())
            .toList();
    boolean created = engine.catalog().find(request.namespace()).isEmpty();
    CollectionState collection = engine.catalog().findOrCreate(request.namespace());
    int before = collection.indexes().size() + 1;
    boolean added = false;
    for (IndexSpec spec : specs) {
      added |= engine.createIndex(request.namespace(), spec);
    }
    var reply =
        new Document("numIndexesBefore", before)
            .append("numIndexesAfter", collection.indexes().size() + 1)
            .append("createdCollectionAutomatically", created);
    return Reply.ok(added ? reply : reply.append("note", "all indexes already exist"));
  }

  Reply listIndexes(Request request) {
    var collection = require(request.namespace());
    var id =
        new Document("v", 2)
            .append("key", new Document("_id", 1))
            .append("name", IndexSpec.ID_INDEX);
    var indexes = new java.util.ArrayList<>(List.of(id));
    collection.indexes().forEach(index -> indexes.add(index.spec().toDocument()));
    return list(request, request.namespace().toString(), indexes);
  }

  Reply dropIndexes(Request request) {
    var collection = require(request.namespace());
    int before = collection.indexes().size() + 1;
    var requested = java.util.Objects.requireNonNullElse(request.body().get("index"), "");
    for (Index index : requested.equals("*") ? collection.indexes() : List.<Index>of()) {
      engine.dropIndex(request.namespace(), index.spec().name());
    }
    for (Object one :
        requested instanceof List<?> several
            ? several
            : requested.equals("*") ? List.of() : List.of(requested)) {
      engine.dropIndex(
          request.namespace(), one instanceof String name ? name : nameOf(collection, one));
    }
    return Reply.ok(new Document("nIndexesWas", before));
  }

  private static String nameOf(CollectionState collection, Object keyPattern) {
    return collection.indexes().stream()
        .filter(index -> index.spec().keyPattern().equals(keyPattern))
        .map(index -> index.spec().name())
        .findFirst()
        .orElseThrow(() ->
            new CommandError(
                MongoErrorCode.INDEX_NOT_FOUND, "can't find index with key: " + keyPattern));
  }

  Reply listCollections(Request request) {
    var matcher = new DefaultQueryMatcher();
    boolean nameOnly = request.isTrue("nameOnly");
    var collections =
        engine.catalog().collections(request.database()).stream()
            .map(collection -> {
              var listed =
                  new Document("name", collection.namespace().collection())
                      .append("type", "collection");
              return nameOnly
                  ? listed
                  : listed
                      .append("options", new Document())
                      .append(
                          "info", new Document("readOnly", false).append("uuid", collection.uuid()))
                      .append(
                          "idIndex",
                          new Document("v", 2)
                              .append("key", new Document("_id", 1))
                              .append("name", IndexSpec.ID_INDEX));
            })
            .filter(collection -> matcher.matches(collection, request.document("filter")))
            .toList();
    return list(request, request.database() + ".$cmd.listCollections", collections);
  }

  Reply listDatabases(Request request) {
    var matcher = new DefaultQueryMatcher();
    var databases =
        engine.catalog().databases().stream()
            .map(name ->
                request.isTrue("nameOnly")
                    ? new Document("name", name)
                    : new Document("name", name).append("empty", false))
            .filter(database -> matcher.matches(database, request.document("filter")))
            .toList();
    return Reply.ok(new Document("databases", databases));
  }

  Reply renameCollection(Request request) {
    var from = Namespace.parse(request.string("renameCollection"));
    var to = Namespace.parse(request.string("to"));
    engine.catalog().rename(from, to, request.isTrue("dropTarget"));
    return Reply.ok(new Document());
  }

  Reply drop(Request request) {
    int indexes =
        engine
            .catalog()
            .find(request.namespace())
            .map(collection -> collection.indexes().size() + 1)
            .orElse(0);
    boolean dropped = engine.catalog().drop(request.namespace());
    return Reply.ok(
        dropped
            ? new Document("nIndexesWas", indexes).append("ns", request.namespace().toString())
            : new Document());
  }

  Reply dropDatabase(Request request) {
    engine
        .catalog()
        .collections(request.database())
        .forEach(collection -> engine.catalog().drop(collection.namespace()));
    return Reply.ok(new Document("dropped", request.database()));
  }

  private CollectionState require(Namespace namespace) {
    return engine
        .catalog()
        .find(namespace)
        .orElseThrow(() -> CommandError.namespaceNotFound(namespace.toString()));
  }

  private Reply list(Request request, String namespace, List<Document> documents) {
    var all = documents.iterator();
    var size =
        request.document("cursor").get("batchSize") instanceof Number number
            ? OptionalLong.of(number.longValue())
            : OptionalLong.empty();
    return cursors.open(
        new Cursors.Source() {
          @Override
          public byte @Nullable [] next() {
            return all.hasNext() ? Bson.encode(all.next()) : null;
          }

          @Override
          public void suspend() {}

          @Override
          public void close() {}
        },
        engine.snapshot(),
        namespace,
        request,
        size);
  }
}
