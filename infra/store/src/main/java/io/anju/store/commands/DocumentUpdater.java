package io.anju.store.commands;

import io.anju.store.error.MongoErrorCode;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.anju.store.error.CommandError;
import java.util.List;
import java.util.stream.Stream;

/**
 * The protocol library's update operators, applied to one document that is in no collection. The
 * library is made to believe in a collection of at most that document, and what it would store is
 * caught.
 */
final class DocumentUpdater extends LibraryCollectionAdapter {
  private static final List<String> PIPELINE_STAGES =
      List.of("$addFields", "$set", "$project", "$unset", "$replaceRoot", "$replaceWith");
  private final Document selector;
  private final Object update;
  private final Object arrayFilters;
  private final boolean positional;
  private Document current;
  private Document before;
  private Document captured;

  /** A document before and after an update. */
  record Updated(Document before, Document after) {}

  /**
   * @param update operators, a replacement or a pipeline
   */
  DocumentUpdater(
      MongoDatabase database,
      Document selector,
      Object update,
      Object arrayFilters,
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
      throw CommandError.failedToParse("multi update is not supported for replacement-style update");
    }
    if (arrayFilters != null && update instanceof List) {
      throw CommandError.failedToParse("arrayFilters may not be specified for pipeline-style updates");
    }
  }

  /** Whether a path has the place {@code $} that the selector found in an array. */
  private static boolean isPositional(String path) {
    return path.contains(".$.") || path.endsWith(".$");
  }

  /**
   * What the update makes of a document that the selector found, which is not to be used any more;
   * null if it changes nothing.
   */
  Updated apply(Document document) {
    if (update instanceof List<?> pipeline) {
      var after = pipeline(pipeline, document.cloneDeeply());
      if (!after.containsKey("_id")) {
        after = new Document("_id", document.get("_id")).appendAll(after);
      }
      if (!java.util.Objects.equals(after.get("_id"), document.get("_id"))) {
        throw new CommandError(MongoErrorCode.IMMUTABLE_FIELD, "After applying the update, the (immutable) field '_id' was found to have been"
                + " altered");
      }
      return after.equals(document) ? null : new Updated(document, after);
    }
    current = document;
    // The library looks for the place in the array by matching the document once more, against
    // every value of a long $in.
    var after = runFindAndModify(positional ? selector : new Document(), (Document) update);
    return after == null ? null : new Updated(before, after);
  }

  /** The document an upsert adds. */
  Document createUpserted() {
    current = null;
    if (update instanceof List<?> pipeline) {
      var base = runFindAndModify(selector, new Document("$setOnInsert", new Document()));
      boolean given = selectsId();
      var created = pipeline(pipeline, given ? base : without(base, "_id"));
      return created.containsKey("_id")
          ? created
          : new Document("_id", given ? base.get("_id") : new ObjectId()).appendAll(created);
    }
    return runFindAndModify(selector, (Document) update);
  }

  private boolean selectsId() {
    return selector.get("_id") != null;
  }

  private static Document without(Document document, String field) {
    var copy = document.clone();
    copy.remove(field);
    return copy;
  }

  private Document runFindAndModify(Document query, Document operators) {
    captured = null;
    var command = new Document("query", query).append("update", operators).append("upsert", true);
    if (arrayFilters != null) {
      command.append("arrayFilters", arrayFilters);
    }
    try {
      findAndModify(command);
    } catch (MongoServerError e) {
      // The library names its own command in front; ours is another.
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
