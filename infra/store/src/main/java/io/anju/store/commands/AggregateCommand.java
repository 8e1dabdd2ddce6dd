package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.anju.store.engine.Bson;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Snapshot;
import io.anju.store.error.CommandError;
import io.anju.store.execution.NoRows;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.execution.Rows;
import io.anju.store.keys.BsonOrder;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * {@code aggregate}: the leading stages by the query planner, the remaining ones by the protocol
 * library, within the memory limit of a query.
 */
final class AggregateCommand {
  private static final Set<String> BLOCKING_STAGES = Set.of("$sort", "$facet", "$sample");
  private static final Set<String> GROUPING_STAGES = Set.of("$group", "$bucket", "$sortByCount");
  private static final int BYTES_PER_GROUP = 300;
  private final Engine engine;
  private final Cursors cursors;

  AggregateCommand(Engine engine, Cursors cursors) {
    this.engine = engine;
    this.cursors = cursors;
  }

  Reply aggregate(Request request) {
    if (!(request.body().get("cursor") instanceof Document cursor)) {
      throw CommandError.failedToParse(
          "The 'cursor' option is required, except for aggregate with the explain argument");
    }
    if (request.body().get("aggregate") instanceof Number) {
      throw CommandError.commandNotSupported("an aggregation without a collection");
    }
    var pipeline =
        SplitPipeline.split(
            Aggregation.parse(request.body().get("pipeline")), request.body().get("hint"));
    var snapshot = engine.snapshot();
    Cursors.Source source;
    try {
      var collection = engine.catalog().find(request.namespace());
      source = source(request, pipeline, collection, snapshot);
    } catch (RuntimeException e) {
      snapshot.close();
      throw e;
    }
    var batchSize =
        cursor.get("batchSize") instanceof Number size
            ? OptionalLong.of(size.longValue())
            : OptionalLong.empty();
    return cursors.open(source, snapshot, request.namespace().toString(), request, batchSize);
  }

  private Cursors.Source source(
      Request request,
      SplitPipeline pipeline,
      Optional<CollectionState> collection,
      Snapshot snapshot) {
    var limits = request.limits();
    var database = LibraryDatabaseAdapter.withLookups(engine, request.database(), snapshot, limits);
    if (pipeline.countField().isPresent()) {
      long count =
          collection
              .map(counted -> QueryExecutor.count(counted, snapshot, pipeline.query(), limits))
              .orElse(0L);
      var group =
          pipeline.remainingStages().getFirst().get("$group") instanceof Document spec
              ? new Document("_id", spec.get("_id"))
              : new Document();
      return new PipelineSource(
          count == 0
              ? List.<Document>of().iterator()
              : List.of(group.append(pipeline.countField().get(), ReadCommands.asIntIfFits(count)))
                  .iterator(),
          new NoRows(),
          limits);
    }
    Rows rows =
        collection.isEmpty()
            ? new NoRows()
            : QueryExecutor.execute(collection.get(), snapshot, pipeline.query(), limits);
    try {
      Stream<Document> stream = stream(rows);
      for (Document stage : pipeline.remainingStages()) {
        stream =
            Aggregation.fromPipeline(
                    List.of(stage),
                    null,
                    database,
                    database.resolveCollection(request.namespace().collection(), false),
                    NoopOplog.get())
                .runStagesAsStream(withMemoryLimit(stream, stage, limits));
      }
      return new PipelineSource(stream.iterator(), rows, limits);
    } catch (RuntimeException e) {
      limits.releaseMemory();
      rows.close();
      throw e;
    }
  }

  private static Stream<Document> stream(Rows rows) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Iterator<Document>() {
              private @Nullable Document ahead;

              @Override
              public boolean hasNext() {
                ahead = ahead == null && rows.next() ? rows.document() : ahead;
                return ahead != null;
              }

              @Override
              public Document next() {
                var document = hasNext() ? ahead : null;
                if (document == null) {
                  throw new NoSuchElementException();
                }
                ahead = null;
                return document;
              }
            },
            Spliterator.ORDERED),
        false);
  }

  /** Reserves the memory of a stage that holds documents or groups, before it holds them. */
  private static Stream<Document> withMemoryLimit(
      Stream<Document> stream, Document stage, QueryLimits limits) {
    String name = stage.keySet().iterator().next();
    if (BLOCKING_STAGES.contains(name)
        || GROUPING_STAGES.contains(name)
            && (stage.toString().contains("$push") || stage.toString().contains("$addToSet"))) {
      var bytes = new long[1];
      return stream.peek(document -> {
        bytes[0] += Bson.encode(document).length;
        limits.reserveMemory("the stage " + name, bytes[0]);
      });
    }
    if (GROUPING_STAGES.contains(name)) {
      Object key =
          name.equals("$group")
              ? specification(stage, name).get("_id")
              : name.equals("$bucket")
                  ? specification(stage, name).get("groupBy")
                  : stage.get(name);
      var groups = new HashSet<Integer>();
      return stream.peek(document -> {
        groups.add(
            java.util.Arrays.hashCode(
                BsonOrder.encode(Expression.evaluateDocument(key, document))));
        limits.reserveMemory("the stage " + name, (long) groups.size() * BYTES_PER_GROUP);
      });
    }
    return stream;
  }

  private static Document specification(Document stage, String name) {
    return (Document) Objects.requireNonNull(stage.get(name), "a parsed stage has a specification");
  }

  private record PipelineSource(Iterator<Document> documents, Rows rows, QueryLimits limits)
      implements Cursors.Source {
    @Override
    public byte @Nullable [] next() {
      return documents.hasNext() ? Bson.encode(documents.next()) : null;
    }

    @Override
    public void suspend() {
      rows.suspend();
    }

    @Override
    public void close() {
      limits.releaseMemory();
      rows.close();
    }
  }
}
