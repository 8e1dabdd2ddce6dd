package io.anju.store.execution;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.planner.Explain;
import io.anju.store.planner.Query;
import io.anju.store.planner.QueryPlanner;
import io.anju.store.planner.SortOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class QueryExecutorTest {
  private static final int DOCUMENTS = 200;
  private static final int QUERIES = 200;
  private static final Namespace NAMESPACE = new Namespace("test", "random");
  @TempDir private Path data;

  @RepeatedTest(6)
  void every_plan_returns_the_documents_of_a_full_scan_in_the_requested_order(
      RepetitionInfo repetition) {
    var random = new RandomQueriesFixture(repetition.getCurrentRepetition());
    try (var engine = Engine.open(data, 64 << 20)) {
      var specs = random.indexes();
      var early = specs.subList(0, specs.size() / 2);
      early.forEach(spec -> engine.createIndex(NAMESPACE, spec));
      var documents = new ArrayList<Document>();
      for (int i = 0; i < DOCUMENTS; i++) {
        var document = random.document(i);
        documents.add(document);
        engine.update(
            NAMESPACE,
            true,
            batch -> {
              batch.insert(document);
              return null;
            });
      }
      specs
          .subList(early.size(), specs.size())
          .forEach(spec -> engine.createIndex(NAMESPACE, spec));
      replaceSome(engine, random, documents);
      for (int i = 0; i < QUERIES; i++) {
        check(engine, random, documents);
      }
      assertThat(engine.check()).isEmpty();
    }
  }

  private static void replaceSome(
      Engine engine, RandomQueriesFixture random, List<Document> documents) {
    for (int i = 0; i < DOCUMENTS; i += 3) {
      var before = documents.get(i);
      var after = random.document(i);
      documents.set(i, after);
      engine.update(
          NAMESPACE,
          true,
          batch -> {
            batch.replace(before, after);
            return null;
          });
    }
  }

  private static void check(Engine engine, RandomQueriesFixture random, List<Document> documents) {
    var filter = random.filter(1);
    var sort = random.sort();
    int skip = random.number(4) == 0 ? random.number(5) : 0;
    int limit = random.number(2) == 0 ? 0 : 1 + random.number(20);
    var query = new Query(filter, SortOrder.of(sort), skip, limit, null);
    var matcher = new DefaultQueryMatcher();
    var matching =
        documents.stream().filter(document -> matcher.matches(document, query.filter())).toList();
    var collection = engine.catalog().find(NAMESPACE).orElseThrow();
    var found = new ArrayList<Document>();
    String plan;
    try (var snapshot = engine.snapshot();
        var rows =
            QueryExecutor.execute(collection, snapshot, query, QueryLimits.ofMaxTimeMillis(0))) {
      plan = Explain.stages(QueryPlanner.plan(collection, snapshot, query), query).toString();
      while (rows.next()) {
        found.add(rows.document());
        rows.suspend();
      }
      assertThat(QueryExecutor.count(collection, snapshot, query, QueryLimits.ofMaxTimeMillis(0)))
          .as("count %s by %s", filter, plan)
          .isEqualTo(found.size());
    }
    String what =
        "%s sorted by %s skip %d limit %d by %s".formatted(filter, sort, skip, limit, plan);
    int rest = Math.max(0, matching.size() - skip);
    assertThat(found)
        .as(what)
        .hasSize(limit == 0 ? rest : Math.min(rest, limit))
        .doesNotHaveDuplicates()
        .allMatch(matching::contains);
    if (!sort.isEmpty()) {
      var expected =
          keys(matching, sort).stream()
              .sorted(Arrays::compareUnsigned)
              .skip(skip)
              .limit(found.size())
              .toList();
      var keys = keys(found, sort);
      for (int i = 0; i < keys.size(); i++) {
        assertThat(keys.get(i)).as("%s, row %d", what, i).isEqualTo(expected.get(i));
      }
    }
  }

  private static List<byte[]> keys(List<Document> documents, Document sort) {
    var index =
        new Index(
            0,
            new IndexSpec(
                "sort",
                SortOrder.of(sort).fields(),
                false,
                false,
                Optional.empty(),
                OptionalLong.empty()),
            0,
            0);
    return documents.stream().map(document -> index.keysOf(document).keys().getFirst()).toList();
  }
}
