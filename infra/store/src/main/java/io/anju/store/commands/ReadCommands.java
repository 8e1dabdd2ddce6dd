package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Snapshot;
import io.anju.store.error.CommandError;
import io.anju.store.execution.NoRows;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.Rows;
import io.anju.store.keys.BsonOrder;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code find}, {@code getMore}, {@code killCursors}, {@code count} and {@code distinct}. */
final class ReadCommands {
  private final Engine engine;
  private final Cursors cursors;

  ReadCommands(Engine engine, Cursors cursors) {
    this.engine = engine;
    this.cursors = cursors;
  }

  static Query query(Request request, String filter) {
    return new Query(
        request.document(filter),
        SortOrder.of(request.document("sort")),
        request.number("skip", 0),
        Math.abs(request.number("limit", 0)),
        request.body().get("hint"));
  }

  Reply find(Request request) {
    var namespace = request.namespace();
    var query = query(request, "filter");
    var projection = request.document("projection");
    checkProjection(projection);
    var snapshot = engine.snapshot();
    Rows rows;
    try {
      var collection = engine.catalog().find(namespace);
      rows =
          collection.isEmpty()
              ? new NoRows()
              : QueryExecutor.execute(collection.get(), snapshot, query, request.limits());
    } catch (RuntimeException e) {
      snapshot.close();
      throw e;
    }
    var batchSize =
        request.has("batchSize")
            ? OptionalLong.of(request.number("batchSize", 0))
            : OptionalLong.empty();
    return cursors.open(
        source(rows, projection), snapshot, namespace.toString(), request, batchSize);
  }

  private Cursors.Source source(Rows rows, Document projection) {
    var projector = LibraryDatabaseAdapter.detached(engine);
    return new Cursors.Source() {
      @Override
      public byte @Nullable [] next() {
        if (!rows.next()) {
          return null;
        }
        return projection.isEmpty()
            ? rows.bson()
            : Bson.encode(projector.project(rows.document(), projection));
      }

      @Override
      public void suspend() {
        rows.suspend();
      }

      @Override
      public void close() {
        rows.close();
      }
    };
  }

  /** Refuses projections that the protocol library would silently treat as inclusions. */
  static void checkProjection(Document projection) {
    projection.forEach((path, value) -> {
      boolean operator =
          value instanceof Document spec
              && spec.size() == 1
              && List.of("$slice", "$elemMatch").contains(spec.keySet().iterator().next());
      if (!(value instanceof Number || value instanceof Boolean || operator)
          || path.contains("$")) {
        throw CommandError.commandNotSupported("the projection " + path + ": " + value);
      }
    });
  }

  Reply count(Request request) {
    var query = query(request, "query");
    try (var snapshot = engine.snapshot()) {
      long count =
          engine
              .catalog()
              .find(request.namespace())
              .map(collection -> QueryExecutor.count(collection, snapshot, query, request.limits()))
              .orElse(0L);
      return Reply.ok(new Document("n", asIntIfFits(count)));
    }
  }

  static Number asIntIfFits(long number) {
    return number == (int) number ? (Number) (int) number : number;
  }

  Reply distinct(Request request) {
    var values = new TreeMap<byte[], Object>(Arrays::compareUnsigned);
    var limits = request.limits();
    try (Snapshot snapshot = engine.snapshot()) {
      engine
          .catalog()
          .find(request.namespace())
          .ifPresent(collection -> {
            try (Rows rows =
                QueryExecutor.execute(collection, snapshot, query(request, "query"), limits)) {
              long bytes = 0;
              while (rows.next()) {
                bytes +=
                    collect(
                        Utils.getSubdocumentValueCollectionAware(
                            rows.document(), request.string("key")),
                        values);
                limits.checkMemory("distinct", bytes);
              }
            }
          });
    }
    return Reply.ok(new Document("values", List.copyOf(values.values())));
  }

  private static long collect(@Nullable Object value, Map<byte[], Object> values) {
    long bytes = 0;
    for (Object one :
        value instanceof Collection<?> all
            ? all
            : value instanceof Missing ? List.of() : Arrays.asList(value)) {
      byte[] key = BsonOrder.encode(one);
      bytes += values.put(key, one) == null ? key.length * 2L : 0;
    }
    return bytes;
  }

  Reply killCursors(Request request) {
    var ids = request.list("cursors").stream().map(id -> ((Number) id).longValue()).toList();
    var killed = ids.stream().filter(cursors::kill).toList();
    return Reply.ok(
        new Document("cursorsKilled", killed)
            .append("cursorsNotFound", ids.stream().filter(id -> !killed.contains(id)).toList())
            .append("cursorsAlive", List.of())
            .append("cursorsUnknown", List.of()));
  }
}
