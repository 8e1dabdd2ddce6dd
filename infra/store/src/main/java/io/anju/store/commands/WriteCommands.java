package io.anju.store.commands;

import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.CommandError;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.engine.Bson;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.CollectionWriteBatch;
import io.anju.store.engine.Engine;
import io.anju.store.engine.PreparedInsert;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.execution.Rows;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code insert}, {@code update}, {@code delete} and {@code findAndModify}. */
final class WriteCommands {
  private static final Set<String> UPDATE_FIELDS =
      Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
  private static final Set<String> DELETE_FIELDS = Set.of("q", "limit", "hint");
  private static final int MAX_STATEMENTS = 100_000;
  private final Engine engine;

  WriteCommands(Engine engine) {
    this.engine = engine;
  }

  /** What a statement did. */
  private record Outcome(long matched, long modified, Object upserted) {}

  /** All documents of the command in one write batch. */
  Reply insert(Request request) {
    var documents = request.documents("documents");
    checkSize(documents);
    boolean ordered = !Boolean.FALSE.equals(request.body().get("ordered"));
    var errors = new ArrayList<Document>();
    var indexes =
        engine.catalog().find(request.namespace()).map(CollectionState::indexes).orElse(List.of());
    var inserts =
        IntStream.range(0, documents.size())
            .mapToObj(i ->
                PreparedInsert.of(
                    indexes, documents.get(i), storedBytes(request, documents.get(i), i)))
            .toList();
    int inserted =
        engine.write(
            request.namespace(),
            true,
            batch -> {
              var prepared = inserts.size() > 1 ? batch.prefetchInserts(inserts) : inserts;
              int done = 0;
              for (int i = 0; i < documents.size() && (errors.isEmpty() || !ordered); i++) {
                try {
                  batch.insert(prepared.get(i));
                  done++;
                } catch (MongoServerError e) {
                  errors.add(error(i, e));
                }
              }
              return done;
            });
    return writeReply(new Document("n", inserted), errors);
  }

  /**
   * The document as it came where its id stands first; null where it must be encoded anew. A
   * missing id is made.
   */
  private static byte[] storedBytes(Request request, Document document, int i) {
    if (!document.containsKey("_id")) {
      var copy = document.clone();
      document.clear();
      document.append("_id", new ObjectId()).appendAll(copy);
      return null;
    }
    if (!document.keySet().iterator().next().equals("_id")) {
      var copy = document.clone();
      document.clear();
      document.append("_id", copy.get("_id")).appendAll(copy);
      return null;
    }
    return request.documents().isEmpty() || request.documents().get(i).length > Bson.MAX_DOCUMENT
        ? null
        : request.documents().get(i);
  }

  Reply update(Request request) {
    var updated = new long[2];
    var upserted = new ArrayList<Document>();
    var errors =
        runStatements(
            request,
            "updates",
            UPDATE_FIELDS,
            (batch, statement, index) -> {
              var outcome = update(batch, statement, request.limits());
              updated[0] += outcome.matched;
              updated[1] += outcome.modified;
              if (outcome.upserted != null) {
                updated[0]++;
                upserted.add(new Document("index", index).append("_id", outcome.upserted));
              }
            });
    var reply =
        new Document("n", ReadCommands.asIntIfFits(updated[0]))
            .append("nModified", ReadCommands.asIntIfFits(updated[1]));
    if (!upserted.isEmpty()) {
      reply.append("upserted", upserted);
    }
    return writeReply(reply, errors);
  }

  private Outcome update(CollectionWriteBatch batch, Document statement, QueryLimits limits) {
    boolean multi = Utils.isTrue(statement.get("multi"));
    var selector = required(statement, "q");
    var updater =
        new DocumentUpdater(
            new LibraryDatabaseAdapter(
                engine, batch.collection().namespace().database(), null, limits),
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
        if (updated != null) {
          batch.replace(updated.before(), updated.after());
          modified++;
        }
        batch.writeIfLarge();
      }
    }
    if (matched > 0 || !Utils.isTrue(statement.get("upsert"))) {
      return new Outcome(matched, modified, null);
    }
    var created = updater.createUpserted();
    batch.insert(created, Bson.encode(created));
    return new Outcome(0, 0, created.get("_id"));
  }

  Reply delete(Request request) {
    var deleted = new long[1];
    var errors =
        runStatements(
            request,
            "deletes",
            DELETE_FIELDS,
            (batch, statement, _) -> {
              var limits = request.limits();
              long limit =
                  statement.get("limit") instanceof Number number ? number.longValue() : -1;
              if (limit != 0 && limit != 1) {
                throw CommandError.failedToParse("The limit field in delete objects must be 0 or 1");
              }
              deleted[0] +=
                  delete(
                      batch,
                      new Query(
                          required(statement, "q"),
                          SortOrder.UNSORTED,
                          0,
                          limit,
                          statement.get("hint")),
                      limits);
            });
    return writeReply(new Document("n", ReadCommands.asIntIfFits(deleted[0])), errors);
  }

  private static long delete(CollectionWriteBatch batch, Query query, QueryLimits limits) {
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

  Reply findAndModify(Request request) {
    boolean remove = request.isTrue("remove");
    boolean returnNew = request.isTrue("new");
    boolean upsert = request.isTrue("upsert");
    if (remove == request.has("update") || remove && (upsert || returnNew)) {
      throw CommandError.failedToParse("Either an update or remove=true must be specified, and remove neither with new nor with"
              + " upsert");
    }
    var fields = request.document("fields");
    ReadCommands.checkProjection(fields);
    var selector = request.document("query");
    var limits = request.limits();
    var updater =
        remove
            ? null
            : new DocumentUpdater(
                new LibraryDatabaseAdapter(engine, request.database(), null, limits),
                selector,
                request.body().get("update"),
                request.body().get("arrayFilters"),
                false);
    var query =
        new Query(
            selector,
            SortOrder.of((Document) request.body().get("sort")),
            0,
            1,
            request.body().get("hint"));
    return engine.write(
        request.namespace(),
        upsert,
        batch -> {
          Document before = first(batch, query, limits);
          var done = new Document("n", before == null ? 0 : 1);
          Document after = null;
          if (before != null && remove) {
            batch.remove(before);
          } else if (before != null) {
            var updated = updater.apply(before);
            after = before;
            if (updated != null) {
              before = updated.before();
              after = updated.after();
              batch.replace(before, after);
            }
            done.append("updatedExisting", true);
          } else if (upsert) {
            after = updater.createUpserted();
            batch.insert(after, Bson.encode(after));
            done =
                new Document("n", 1)
                    .append("updatedExisting", false)
                    .append("upserted", after.get("_id"));
          } else if (!remove) {
            done.append("updatedExisting", false);
          }
          Document shown = returnNew ? after : before;
          return Reply.ok(
              new Document("lastErrorObject", done)
                  .append(
                      "value",
                      shown == null || fields.isEmpty()
                          ? shown
                          : LibraryDatabaseAdapter.detached(engine).project(shown, fields)));
        });
  }

  private static Document first(CollectionWriteBatch batch, Query query, QueryLimits limits) {
    try (Rows rows = QueryExecutor.execute(batch, query, limits)) {
      return rows.next() ? rows.document() : null;
    }
  }

  private interface Statement {
    void run(CollectionWriteBatch batch, Document statement, int index);
  }

  /** All statements of the command in one write batch, each seeing what those before it did. */
  private List<Document> runStatements(
      Request request, String option, Set<String> allowedFields, Statement action) {
    var statements = request.documents(option);
    checkSize(statements);
    boolean createIfMissing =
        statements.stream().anyMatch(statement -> Utils.isTrue(statement.get("upsert")));
    boolean ordered = !Boolean.FALSE.equals(request.body().get("ordered"));
    var errors = new ArrayList<Document>();
    return engine.write(
        request.namespace(),
        createIfMissing,
        batch -> {
          for (int i = 0; i < statements.size() && (errors.isEmpty() || !ordered); i++) {
            try {
              for (String field : statements.get(i).keySet()) {
                if (!allowedFields.contains(field)) {
                  throw CommandError.unknownField(request.name() + "." + option + "." + field);
                }
              }
              action.run(batch, statements.get(i), i);
            } catch (MongoServerError e) {
              errors.add(error(i, e));
            }
          }
          return errors;
        });
  }

  private static Document required(Document statement, String field) {
    if (statement.get(field) instanceof Document document) {
      return document;
    }
    throw CommandError.failedToParse("The '" + field + "' field is required and must be an object");
  }

  private static void checkSize(List<?> statements) {
    if (statements.isEmpty() || statements.size() > MAX_STATEMENTS) {
      throw new CommandError(MongoErrorCode.INVALID_LENGTH, "Write batch sizes must be between 1 and "
              + MAX_STATEMENTS
              + ". Got "
              + statements.size());
    }
  }

  private static Document error(int index, MongoServerError e) {
    return new Document("index", index)
        .append("code", e.getCode())
        .append("errmsg", e.getMessageWithoutErrorCode());
  }

  private static Reply writeReply(Document reply, List<Document> errors) {
    if (!errors.isEmpty()) {
      reply.append("writeErrors", errors);
    }
    return Reply.ok(reply);
  }
}
