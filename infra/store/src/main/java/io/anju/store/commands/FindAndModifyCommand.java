package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.engine.UpdateBatch;
import io.anju.store.error.CommandError;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.execution.Rows;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code findAndModify}: changes or removes one document and returns it. */
final class FindAndModifyCommand {
  private final Engine engine;

  FindAndModifyCommand(Engine engine) {
    this.engine = engine;
  }

  /** The fields {@code lastErrorObject} and {@code value} of the reply. */
  private record Outcome(Document lastErrorObject, @Nullable Document value) {}

  Reply findAndModify(Request request) {
    boolean remove = request.isTrue("remove");
    boolean returnNew = request.isTrue("new");
    boolean upsert = request.isTrue("upsert");
    if (remove == request.has("update") || remove && (upsert || returnNew)) {
      throw CommandError.failedToParse(
          "Either an update or remove=true must be specified, and remove neither with new nor with"
              + " upsert");
    }
    var fields = request.document("fields");
    ReadCommands.checkProjection(fields);
    var limits = request.limits();
    var query =
        new Query(
            request.document("query"),
            SortOrder.of(request.document("sort")),
            0,
            1,
            request.body().get("hint"));
    var outcome =
        remove
            ? engine.update(request.namespace(), false, batch -> remove(batch, query, limits))
            : update(request, query, limits, upsert, returnNew);
    return Reply.ok(
        new Document("lastErrorObject", outcome.lastErrorObject)
            .append(
                "value",
                outcome.value == null || fields.isEmpty()
                    ? outcome.value
                    : LibraryDatabaseAdapter.detached(engine).project(outcome.value, fields)));
  }

  private static Outcome remove(UpdateBatch batch, Query query, QueryLimits limits) {
    var found = first(batch, query, limits);
    found.ifPresent(batch::remove);
    return new Outcome(new Document("n", found.isPresent() ? 1 : 0), found.orElse(null));
  }

  private Outcome update(
      Request request, Query query, QueryLimits limits, boolean upsert, boolean returnNew) {
    var updater =
        new DocumentUpdater(
            LibraryDatabaseAdapter.withoutLookups(engine, request.database(), limits),
            request.document("query"),
            request.body().get("update"),
            request.body().get("arrayFilters"),
            false);
    return engine.update(
        request.namespace(),
        upsert,
        batch -> {
          var found = first(batch, query, limits);
          if (found.isPresent()) {
            return replace(batch, updater, found.get(), returnNew);
          }
          if (!upsert) {
            return new Outcome(new Document("n", 0).append("updatedExisting", false), null);
          }
          var created = updater.createUpserted();
          batch.insert(created);
          return new Outcome(
              new Document("n", 1)
                  .append("updatedExisting", false)
                  .append("upserted", created.get("_id")),
              returnNew ? created : null);
        });
  }

  private static Outcome replace(
      UpdateBatch batch, DocumentUpdater updater, Document found, boolean returnNew) {
    var updated = updater.apply(found).orElseGet(() -> new DocumentUpdater.Updated(found, found));
    if (updated.before() != updated.after()) {
      batch.replace(updated.before(), updated.after());
    }
    return new Outcome(
        new Document("n", 1).append("updatedExisting", true),
        returnNew ? updated.after() : updated.before());
  }

  private static Optional<Document> first(UpdateBatch batch, Query query, QueryLimits limits) {
    try (Rows rows = QueryExecutor.execute(batch, query, limits)) {
      return rows.next() ? Optional.of(rows.document()) : Optional.empty();
    }
  }
}
