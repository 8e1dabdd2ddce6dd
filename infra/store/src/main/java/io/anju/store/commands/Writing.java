package io.anju.store.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.anju.store.engine.Bson;
import io.anju.store.engine.Change;
import io.anju.store.engine.Draft;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.engine.Shelf;
import io.anju.store.engine.Snapshot;
import io.anju.store.planner.Limits;
import io.anju.store.planner.Order;
import io.anju.store.planner.Query;
import io.anju.store.planner.Reader;
import io.anju.store.planner.Rows;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** {@code insert}, {@code update}, {@code delete} and {@code findAndModify}. */
final class Writing {
    private static final Set<String> UPDATE = Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
    private static final Set<String> DELETE = Set.of("q", "limit", "hint");
    private static final int MAX_STATEMENTS = 100_000;
    private final Engine engine;

    Writing(Engine engine) {
        this.engine = engine;
    }

    /** What a statement did. */
    private record Outcome(long matched, long modified, Object upserted) { }

    /** All documents of the command in one write batch. */
    Reply insert(Request request) {
        var documents = request.documents("documents");
        checkSize(documents);
        boolean ordered = !Boolean.FALSE.equals(request.body().get("ordered"));
        var errors = new ArrayList<Document>();
        var indexes = engine.catalog().find(request.namespace()).map(Shelf::indexes).orElse(List.of());
        var drafts = IntStream.range(0, documents.size()).mapToObj(i -> Draft.of(indexes, documents.get(i), bytes(request, documents.get(i), i))).toList();
        int inserted = engine.change(request.namespace(), change -> {
            int done = 0;
            for (int i = 0; i < documents.size() && (errors.isEmpty() || !ordered); i++) {
                try {
                    change.insert(drafts.get(i));
                    done++;
                } catch (MongoServerError e) {
                    errors.add(error(i, e));
                }
            }
            return done;
        });
        return answer(new Document("n", inserted), errors);
    }

    /** The document as it came where its id stands first; null where it must be encoded anew. A missing id is made. */
    private static byte[] bytes(Request request, Document document, int i) {
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
        return request.documents().isEmpty() || request.documents().get(i).length > Bson.MAX_DOCUMENT ? null : request.documents().get(i);
    }

    Reply update(Request request) {
        var updated = new long[2];
        var upserted = new ArrayList<Document>();
        var errors = statements(request, "updates", UPDATE, (statement, index) -> {
            var outcome = update(request.namespace(), statement, request.limits());
            updated[0] += outcome.matched;
            updated[1] += outcome.modified;
            if (outcome.upserted != null) {
                updated[0]++;
                upserted.add(new Document("index", index).append("_id", outcome.upserted));
            }
        });
        var answer = new Document("n", Finding.narrow(updated[0])).append("nModified", Finding.narrow(updated[1]));
        if (!upserted.isEmpty()) {
            answer.append("upserted", upserted);
        }
        return answer(answer, errors);
    }

    private Outcome update(Namespace namespace, Document statement, Limits limits) {
        boolean multi = Utils.isTrue(statement.get("multi"));
        boolean upsert = Utils.isTrue(statement.get("upsert"));
        var selector = required(statement, "q");
        var updater = new Updater(new LibraryDatabase(engine, namespace.database(), null, limits), selector, statement.get("u"),
            statement.get("arrayFilters"), multi);
        var query = new Query(selector, Order.NONE, 0, multi ? 0 : 1, statement.get("hint"));
        if (!upsert && engine.catalog().find(namespace).isEmpty()) {
            return new Outcome(0, 0, null);
        }
        return engine.change(namespace, change -> {
            long matched = 0;
            long modified = 0;
            try (Snapshot snapshot = engine.snapshot(); Rows rows = Reader.read(change.shelf(), snapshot, query, limits)) {
                while (rows.next()) {
                    matched++;
                    var after = updater.apply(rows.document());
                    if (after != null) {
                        change.replace(rows.document(), after);
                        modified++;
                    }
                    change.writeIfLarge();
                }
            }
            if (matched > 0 || !upsert) {
                return new Outcome(matched, modified, null);
            }
            var made = updater.create();
            change.insert(made, Bson.encode(made));
            return new Outcome(0, 0, made.get("_id"));
        });
    }

    Reply delete(Request request) {
        var deleted = new long[1];
        var errors = statements(request, "deletes", DELETE, (statement, _) -> {
            var limits = request.limits();
            long limit = statement.get("limit") instanceof Number number ? number.longValue() : -1;
            if (limit != 0 && limit != 1) {
                throw new MongoServerError(9, "FailedToParse", "The limit field in delete objects must be 0 or 1");
            }
            var query = new Query(required(statement, "q"), Order.NONE, 0, limit, statement.get("hint"));
            if (engine.catalog().find(request.namespace()).isPresent()) {
                deleted[0] += engine.change(request.namespace(), change -> delete(change, query, limits));
            }
        });
        return answer(new Document("n", Finding.narrow(deleted[0])), errors);
    }

    private long delete(Change change, Query query, Limits limits) {
        long deleted = 0;
        try (Snapshot snapshot = engine.snapshot(); Rows rows = Reader.read(change.shelf(), snapshot, query, limits)) {
            while (rows.next()) {
                change.remove(rows.document());
                change.writeIfLarge();
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
            throw new MongoServerError(9, "FailedToParse", "Either an update or remove=true must be specified, and remove neither with new nor with upsert");
        }
        var fields = request.document("fields");
        Finding.checkProjection(fields);
        var selector = request.document("query");
        var limits = request.limits();
        var updater = remove ? null : new Updater(new LibraryDatabase(engine, request.database(), null, limits), selector,
            request.body().get("update"), request.body().get("arrayFilters"), false);
        var query = new Query(selector, Order.of((Document) request.body().get("sort")), 0, 1, request.body().get("hint"));
        if (!upsert && engine.catalog().find(request.namespace()).isEmpty()) {
            return Reply.ok(new Document("lastErrorObject", new Document("n", 0).append("updatedExisting", false)).append("value", null));
        }
        return engine.change(request.namespace(), change -> {
            Document before = first(change, query, limits);
            var done = new Document("n", before == null ? 0 : 1);
            Document after = null;
            if (before != null && remove) {
                change.remove(before);
            } else if (before != null) {
                Document changed = updater.apply(before);
                after = changed == null ? before : changed;
                if (changed != null) {
                    change.replace(before, changed);
                }
                done.append("updatedExisting", true);
            } else if (upsert) {
                after = updater.create();
                change.insert(after, Bson.encode(after));
                done = new Document("n", 1).append("updatedExisting", false).append("upserted", after.get("_id"));
            } else if (!remove) {
                done.append("updatedExisting", false);
            }
            Document shown = returnNew ? after : before;
            return Reply.ok(new Document("lastErrorObject", done).append("value",
                shown == null || fields.isEmpty() ? shown : LibraryDatabase.detached(engine).project(shown, fields)));
        });
    }

    private Document first(Change change, Query query, Limits limits) {
        try (Snapshot snapshot = engine.snapshot(); Rows rows = Reader.read(change.shelf(), snapshot, query, limits)) {
            return rows.next() ? rows.document() : null;
        }
    }

    private interface Statement {
        void run(Document statement, int index);
    }

    private static List<Document> statements(Request request, String option, Set<String> known, Statement action) {
        var statements = request.documents(option);
        checkSize(statements);
        boolean ordered = !Boolean.FALSE.equals(request.body().get("ordered"));
        var errors = new ArrayList<Document>();
        for (int i = 0; i < statements.size() && (errors.isEmpty() || !ordered); i++) {
            try {
                for (String field : statements.get(i).keySet()) {
                    if (!known.contains(field)) {
                        throw Commands.unknownField(request.name() + "." + option + "." + field);
                    }
                }
                action.run(statements.get(i), i);
            } catch (MongoServerError e) {
                errors.add(error(i, e));
            }
        }
        return errors;
    }

    private static Document required(Document statement, String field) {
        if (statement.get(field) instanceof Document document) {
            return document;
        }
        throw new MongoServerError(9, "FailedToParse", "The '" + field + "' field is required and must be an object");
    }

    private static void checkSize(List<?> statements) {
        if (statements.isEmpty() || statements.size() > MAX_STATEMENTS) {
            throw new MongoServerError(16, "InvalidLength", "Write batch sizes must be between 1 and " + MAX_STATEMENTS + ". Got " + statements.size());
        }
    }

    private static Document error(int index, MongoServerError e) {
        return new Document("index", index).append("code", e.getCode()).append("errmsg", e.getMessageWithoutErrorCode());
    }

    private static Reply answer(Document answer, List<Document> errors) {
        if (!errors.isEmpty()) {
            answer.append("writeErrors", errors);
        }
        return Reply.ok(answer);
    }
}
