package io.anju.store.execution;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.engine.PreparedInsert;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointLookupSourceTest {
  private static final Namespace NAMESPACE = new Namespace("test", "points");
  private static final int IDS = 500;

  /** More than may wait to be asked for. */
  private static final String LARGE = "x".repeat(2 << 20);

  @TempDir private Path data;

  @Test
  void point_lookups_return_existing_keys_in_order_across_suspends() {
    try (var engine = Engine.open(data, 64 << 20)) {
      var existing = IntStream.range(0, IDS).filter(id -> id % 3 != 0).boxed().toList();
      var inserts =
          existing.stream().map(id -> PreparedInsert.of(List.of(), document(id))).toList();
      engine.insert(
          NAMESPACE,
          inserts,
          batch -> {
            inserts.forEach(batch::insert);
            return inserts.size();
          });
      assertThat(engine.check()).isEmpty();
      var requested = new ArrayList<>(IntStream.range(0, IDS).boxed().toList());
      Collections.shuffle(requested, new Random(3));
      var filter = new Document("_id", new Document("$in", requested));
      for (int suspendEvery : new int[] {0, 1, 7, 100}) {
        assertThat(found(engine, filter, 1, suspendEvery))
            .as("rests each %d", suspendEvery)
            .isEqualTo(existing);
        assertThat(found(engine, filter, -1, suspendEvery))
            .as("rests each %d", suspendEvery)
            .isEqualTo(existing.reversed());
      }
    }
  }

  private static Document document(int id) {
    return new Document("_id", id).append("text", id % 100 == 50 ? LARGE : "small");
  }

  private static List<Object> found(
      Engine engine, Document filter, int direction, int suspendEvery) {
    var query = new Query(filter, SortOrder.of(new Document("_id", direction)), 0, 0, null);
    var ids = new ArrayList<Object>();
    try (var snapshot = engine.snapshot();
        var rows =
            QueryExecutor.execute(
                engine.catalog().find(NAMESPACE).orElseThrow(),
                snapshot,
                query,
                QueryLimits.ofMaxTimeMillis(0))) {
      while (rows.next()) {
        ids.add(rows.document().get("_id"));
        if (suspendEvery > 0 && ids.size() % suspendEvery == 0) {
          rows.suspend();
        }
      }
    }
    return ids;
  }
}
