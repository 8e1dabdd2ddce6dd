package io.anju.store.commands;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Engine;
import io.anju.store.engine.Namespace;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.index.IndexSpec;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TtlMonitorTest {

  private static final Namespace NAMESPACE = new Namespace("test", "answers");
  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

  private Engine engine;

  @BeforeEach
  void open(@TempDir Path data) {
    engine = Engine.open(data, 16 << 20);
  }

  @AfterEach
  void close() {
    assertThat(engine.check()).isEmpty();
    engine.close();
  }

  @Test
  void document_expires_after_its_seconds_and_not_at_them() {
    index(new Document("key", new Document("at", 1)).append("expireAfterSeconds", 60));
    insert(new Document("_id", "older").append("at", NOW.minusMillis(60_001)));
    insert(new Document("_id", "exactly").append("at", NOW.minusSeconds(60)));
    insert(new Document("_id", "newer").append("at", NOW.minusSeconds(59)));
    sweep();
    assertThat(ids()).containsExactly("exactly", "newer");
  }

  @Test
  void document_without_a_date_never_expires() {
    index(new Document("key", new Document("at", 1)).append("expireAfterSeconds", 0));
    insert(new Document("_id", "absent"));
    insert(new Document("_id", "null").append("at", null));
    insert(new Document("_id", "text").append("at", "2001-01-01"));
    insert(new Document("_id", "number").append("at", 5));
    sweep();
    assertThat(ids()).containsExactly("absent", "null", "number", "text");
  }

  @Test
  void only_documents_of_a_partial_index_expire() {
    index(
        new Document("key", new Document("at", 1))
            .append("expireAfterSeconds", 0)
            .append("partialFilterExpression", new Document("done", true)));
    insert(new Document("_id", "done").append("at", NOW.minusSeconds(5)).append("done", true));
    insert(new Document("_id", "open").append("at", NOW.minusSeconds(5)).append("done", false));
    sweep();
    assertThat(ids()).containsExactly("open");
  }

  @Test
  void index_without_expiry_deletes_nothing() {
    index(new Document("key", new Document("at", 1)));
    insert(new Document("_id", "old").append("at", Instant.EPOCH));
    sweep();
    assertThat(ids()).containsExactly("old");
  }

  @Test
  void more_documents_than_a_batch_expire_in_one_sweep() {
    index(new Document("key", new Document("at", 1)).append("expireAfterSeconds", 0));
    engine.update(
        NAMESPACE,
        true,
        batch -> {
          for (int i = 0; i < 1_250; i++) {
            batch.insert(new Document("_id", i).append("at", NOW.minusSeconds(1)));
          }
          return null;
        });
    insert(new Document("_id", "kept").append("at", NOW.plusSeconds(1)));
    sweep();
    assertThat(ids()).containsExactly("kept");
  }

  private void sweep() {
    new TtlMonitor(engine, Clock.fixed(NOW, ZoneOffset.UTC)).run();
  }

  private void index(Document spec) {
    engine.createIndex(NAMESPACE, IndexSpec.from(spec.append("name", "kept")));
  }

  private void insert(Document document) {
    engine.update(
        NAMESPACE,
        true,
        batch -> {
          batch.insert(document);
          return null;
        });
  }

  private List<Object> ids() {
    var found = new ArrayList<Object>();
    try (var snapshot = engine.snapshot();
        var rows =
            QueryExecutor.execute(
                engine.catalog().find(NAMESPACE).orElseThrow(),
                snapshot,
                new Query(new Document(), SortOrder.of(new Document("_id", 1)), 0, 0, null),
                QueryLimits.ofMaxTimeMillis(0))) {
      while (rows.next()) {
        found.add(rows.document().get("_id"));
      }
    }
    return found;
  }
}
