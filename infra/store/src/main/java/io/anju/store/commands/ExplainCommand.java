package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.error.CommandError;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.util.List;

/** {@code explain}: the plan of a command and, unless only that is asked for, its cost. */
final class ExplainCommand {
  private final Engine engine;

  ExplainCommand(Engine engine) {
    this.engine = engine;
  }

  Reply explain(Request request) {
    var body = request.document("explain").clone();
    body.putIfAbsent("$db", request.database());
    var explained = new Request(body, List.of());
    boolean execute = !"queryPlanner".equals(request.body().get("verbosity"));
    var collection =
        engine
            .catalog()
            .find(explained.namespace())
            .orElseThrow(() -> CommandError.namespaceNotFound(explained.namespace().toString()));
    try (var snapshot = engine.snapshot()) {
      return Reply.ok(
          QueryExecutor.explain(collection, snapshot, query(explained), request.limits(), execute));
    }
  }

  private static Document selector(Document statement) {
    if (statement.get("q") instanceof Document selector) {
      return selector;
    }
    throw CommandError.failedToParse("The 'q' field is required and must be an object");
  }

  private static Query query(Request explained) {
    return switch (explained.name()) {
      case "find" -> ReadCommands.query(explained, "filter");
      case "count", "distinct", "findAndModify" -> ReadCommands.query(explained, "query");
      case "aggregate" ->
          SplitPipeline.split(
                  Aggregation.parse(explained.body().get("pipeline")), explained.body().get("hint"))
              .query();
      case "update", "delete" ->
          new Query(
              selector(explained.documents(explained.name() + "s").getFirst()),
              SortOrder.UNSORTED,
              0,
              0,
              null);
      default -> throw CommandError.commandNotSupported("explaining " + explained.name());
    };
  }
}
