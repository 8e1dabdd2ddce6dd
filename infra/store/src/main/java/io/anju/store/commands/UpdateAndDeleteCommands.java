package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.engine.UpdateBatch;
import io.anju.store.error.CommandError;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.execution.Rows;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** {@code update} and {@code delete}: statements in one write batch, each seeing those before. */
final class UpdateAndDeleteCommands {
  private static final Set<String> UPDATE_FIELDS =
      Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
  private static final Set<String> DELETE_FIELDS = Set.of("q", "limit", "hint");
  private final Engine engine;

  UpdateAndDeleteCommands(Engine engine) {
    this.engine = engine;
  }

  /** What one update statement did; a document it inserted is given by its id. */
  private record Outcome(long matched, long modified, Optional<Object> upserted) {}

  private interface Statement {
    void run(UpdateBatch batch, Document statement, int index);
  }

  Reply update(Request request) {
    var counts = new long[2];
    var upserted = new ArrayList<Document>();
    var errors =
        runStatements(
            request,
            "updates",
            UPDATE_FIELDS,
            (batch, statement, index) -> {
              var outcome = update(batch, statement, request.limits());
              counts[0] += outcome.matched;
              counts[1] += outcome.modified;
              outcome.upserted.ifPresent(id -> {
                counts[0]++;
                upserted.add(new Document("index", index).append("_id", id));
              });
            });
    var reply =
        new Document("n", ReadCommands.asIntIfFits(counts[0]))
            .append("nModified", ReadCommands.asIntIfFits(counts[1]));
    return errors.reply(upserted.isEmpty() ? reply : reply.append("upserted", upserted));
  }

  private Outcome update(UpdateBatch batch, Document statement, QueryLimits limits) {
    boolean multi = Utils.isTrue(statement.get("multi"));
    var selector = required(statement, "q");
    var updater =
        new DocumentUpdater(
            LibraryDatabaseAdapter.withoutLookups(
                engine, batch.collection().namespace().database(), limits),
            selector,
            statement.get("u"),
            statement.get("arrayFilters"),
            multi);
    var query = new Query(selector, SortOrder.UNSORTED, 0, multi ? 0 : 1, statement.get("hint"));
    long matched = 0;
    long modified = 0;
    try (Rows rows = QueryExecutor.execute(batch, query, limits)) {
      while (rows.next()) {
        matched++;
        var updated = updater.apply(rows.document());
        if (updated.isPresent()) {
          batch.replace(updated.get().before(), updated.get().after());
          modified++;
        }
        batch.writeIfLarge();
      }
    }
    if (matched > 0 || !Utils.isTrue(statement.get("upsert"))) {
      return new Outcome(matched, modified, Optional.empty());
    }
    var created = updater.createUpserted();
    batch.insert(created);
    return new Outcome(
        0,
        0,
        Optional.of(Objects.requireNonNull(created.get("_id"), "an upserted document has an id")));
  }

  Reply delete(Request request) {
    var deleted = new long[1];
    var errors =
        runStatements(
            request,
            "deletes",
            DELETE_FIELDS,
            (batch, statement, _) -> {
              long limit =
                  statement.get("limit") instanceof Number number ? number.longValue() : -1;
              if (limit != 0 && limit != 1) {
                throw CommandError.failedToParse(
                    "The limit field in delete objects must be 0 or 1");
              }
              var query =
                  new Query(
                      required(statement, "q"),
                      SortOrder.UNSORTED,
                      0,
                      limit,
                      statement.get("hint"));
              deleted[0] += delete(batch, query, request.limits());
            });
    return errors.reply(new Document("n", ReadCommands.asIntIfFits(deleted[0])));
  }

  private static long delete(UpdateBatch batch, Query query, QueryLimits limits) {
    long deleted = 0;
    try (Rows rows = QueryExecutor.execute(batch, query, limits)) {
      while (rows.next()) {
        batch.remove(rows.document());
        batch.writeIfLarge();
        deleted++;
      }
    }
    return deleted;
  }

  private WriteErrors runStatements(
      Request request, String option, Set<String> allowedFields, Statement action) {
    var statements = request.documents(option);
    WriteErrors.checkCount(statements);
    boolean createIfMissing =
        statements.stream().anyMatch(statement -> Utils.isTrue(statement.get("upsert")));
    var errors = new WriteErrors(request);
    return engine.update(
        request.namespace(),
        createIfMissing,
        batch -> {
          for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            int index = i;
            errors.run(
                index,
                () -> {
                  checkFields(request.name() + "." + option, statement, allowedFields);
                  action.run(batch, statement, index);
                });
          }
          return errors;
        });
  }

  private static void checkFields(String path, Document statement, Set<String> allowed) {
    for (String field : statement.keySet()) {
      if (!allowed.contains(field)) {
        throw CommandError.unknownField(path + "." + field);
      }
    }
  }

  private static Document required(Document statement, String field) {
    if (statement.get(field) instanceof Document document) {
      return document;
    }
    throw CommandError.failedToParse("The '" + field + "' field is required and must be an object");
  }
}
