package io.anju.store.commands;

import java.util.List;

import io.anju.store.engine.Engine;
import io.anju.store.index.Refusal;
import io.anju.store.planner.Order;
import io.anju.store.planner.Query;
import io.anju.store.planner.Reader;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;

/** {@code explain}: which index a command would read, and what that costs. */
final class Explaining {
    private final Engine engine;

    Explaining(Engine engine) {
        this.engine = engine;
    }

    Reply explain(Request request) {
        var body = request.document("explain").clone();
        body.putIfAbsent("$db", request.database());
        var explained = new Request(body, List.of());
        boolean execute = !"queryPlanner".equals(request.body().get("verbosity"));
        var shelf = engine.catalog().find(explained.namespace()).orElseThrow(() -> Refusal.noCollection(explained.namespace().toString()));
        try (var snapshot = engine.snapshot()) {
            return Reply.ok(Reader.explain(shelf, snapshot, query(explained), request.limits(), execute));
        }
    }

    private static Query query(Request explained) {
        return switch (explained.name()) {
            case "find" -> Finding.query(explained, "filter");
            case "count", "distinct", "findAndModify" -> Finding.query(explained, "query");
            case "aggregate" -> Pipelines.split(Aggregation.parse(explained.body().get("pipeline")), explained.body().get("hint")).query();
            case "update", "delete" -> new Query((Document) explained.documents(explained.name() + "s").getFirst().get("q"), Order.NONE, 0, 0, null);
            default -> throw Refusal.unsupported("explaining " + explained.name());
        };
    }
}
