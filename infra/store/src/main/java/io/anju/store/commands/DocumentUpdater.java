package io.anju.store.commands;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies the protocol library's update operators to one document. The library updates documents of
 * a collection, so it is given one that holds this document alone, and what it would store is
 * captured.
 */
final class DocumentUpdater extends LibraryCollectionAdapter {
  private static final List<String> PIPELINE_STAGES =
      List.of("$addFields", "$set", "$project", "$unset", "$replaceRoot", "$replaceWith");
  private final Document selector;
  private final @Nullable Object update;
  private final @Nullable Object arrayFilters;
  private final boolean positional;
  private @Nullable Document current;
  private @Nullable Document before;
  private @Nullable Document captured;

  /** A document before and after an update. */
  record Updated(Document before, Document after) {}

  /**
   * @param update operators, a replacement or a pipeline
   */
  DocumentUpdater(
      MongoDatabase database,
      Document selector,
      @Nullable Object update,
      @Nullable Object arrayFilters,
      boolean multi) {
    super(database, "updated");
    this.selector = selector;
    this.update = update;
    this.arrayFilters = arrayFilters;
    this.positional =
        update instanceof Document operators
            && operators.values().stream()
                .filter(Document.class::isInstance)
                .flatMap(paths -> ((Document) paths).keySet().stream())
                .anyMatch(DocumentUpdater::isPositional);
    if (!(update instanceof Document) && !(update instanceof List)) {
      throw CommandError.failedToParse("Update argument must be either an object or an array");
    }
    if (multi
        && update instanceof Document document
        && document.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
      throw CommandError.failedToParse(
          "multi update is not supported for replacement-style update");
    }
    if (arrayFilters != null && update instanceof List) {
      throw CommandError.failedToParse(
          "arrayFilters may not be specified for pipeline-style updates");
    }
  }

  /** Whether a path has the positional operator {@code $}. */
  private static boolean isPositional(String path) {
    return path.contains(".$.") || path.endsWith(".$");
  }

  /**
   * Updates a document that the selector matches. The document given must not be used afterwards.
   *
   * @return empty if the update changes nothing
   */
  Optional<Updated> apply(Document document) {
    if (update instanceof List<?> pipeline) {
      var after = pipeline(pipeline, document.cloneDeeply());
      if (!after.containsKey("_id")) {
        after = new Document("_id", document.get("_id")).appendAll(after);
      }
      if (!java.util.Objects.equals(after.get("_id"), document.get("_id"))) {
        throw new CommandError(
            MongoErrorCode.IMMUTABLE_FIELD,
            "After applying the update, the (immutable) field '_id' was found to have been"
                + " altered");
      }
      return after.equals(document) ? Optional.empty() : Optional.of(new Updated(document, after));
    }
    current = document;
    before = null;
    // Only the positional operator needs the selector: the library matches the document against it
    // once more, which takes long for a long $in.
    var after =
        runFindAndModify(positional ? selector : new Document(), (Document) requireNonNull(update));
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(new Updated(before, after));
  }

  /** The document an upsert inserts. */
  Document createUpserted() {
    current = null;
    if (update instanceof List<?> pipeline) {
      var base = upserted(new Document("$setOnInsert", new Document()));
      boolean given = selectsId();
      var created = pipeline(pipeline, given ? base : without(base, "_id"));
      return created.containsKey("_id")
          ? created
          : new Document("_id", given ? base.get("_id") : new ObjectId()).appendAll(created);
    }
    return upserted((Document) requireNonNull(update));
  }

  private Document upserted(Document operators) {
    // An upsert without a matching document always adds one.
    return requireNonNull(runFindAndModify(selector, operators));
  }

  private boolean selectsId() {
    return selector.get("_id") != null;
  }

  private static Document without(Document document, String field) {
    var copy = document.clone();
    copy.remove(field);
    return copy;
  }

  private @Nullable Document runFindAndModify(Document query, Document operators) {
    captured = null;
    var command = new Document("query", query).append("update", operators).append("upsert", true);
    if (arrayFilters != null) {
      command.append("arrayFilters", arrayFilters);
    }
    try {
      findAndModify(command);
    } catch (MongoServerError e) {
      // The library wraps the error in one that names its own command.
      throw e.getCause() instanceof MongoServerError cause ? cause : e;
    }
    return captured;
  }

  private Document pipeline(List<?> pipeline, Document document) {
    var stages = SplitPipeline.rewrite(Aggregation.parse(pipeline));
    stages.forEach(stage -> {
      if (!PIPELINE_STAGES.contains(stage.keySet().iterator().next())) {
        throw CommandError.badValue(
            stage.keySet().iterator().next() + " is not allowed to be used within an update");
      }
    });
    return Aggregation.fromPipeline(stages, null, getDatabase(), this, NoopOplog.get())
        .runStages(Stream.of(document))
        .getFirst();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query, Document order, int skip, int limit, int batchSize, Document fields) {
    return result(current == null ? List.of() : List.of(current));
  }

  @Override
  public void addDocument(Document document) {
    captured = document;
  }

  @Override
  protected Integer findDocumentPosition(Document document) {
    return 0;
  }

  @Override
  protected void handleUpdate(Integer position, Document copyBefore, Document after) {
    before = copyBefore;
    captured = after;
  }
}
