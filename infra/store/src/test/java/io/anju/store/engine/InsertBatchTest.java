package io.anju.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.anju.store.error.CommandError;
import io.anju.store.error.StoreException;
import io.anju.store.index.IndexSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsertBatchTest {
  private static final Namespace NAMESPACE = new Namespace("test", "rows");
  @TempDir private Path data;
  private Engine engine;

  @BeforeEach
  void open() {
    engine = Engine.open(data.resolve("store"), 64 << 20);
  }

  @AfterEach
  void close() {
    assertThat(engine.check()).isEmpty();
    engine.close();
  }

  @Test
  void id_taken_within_the_batch_is_a_duplicate() {
    var first = prepared(new Document("_id", 1).append("v", 1));
    var second = prepared(new Document("_id", 1).append("v", 2));
    engine.insert(
        NAMESPACE,
        List.of(first, second),
        batch -> {
          batch.insert(first);
          assertThatThrownBy(() -> batch.insert(second)).isInstanceOf(DuplicateKeyError.class);
          return 1;
        });
    assertThat(engine.catalog().find(NAMESPACE).orElseThrow().count()).isOne();
  }

  @Test
  void document_that_was_not_announced_is_rejected() {
    var announced = prepared(new Document("_id", 1));
    var other = prepared(new Document("_id", 2));
    engine.insert(
        NAMESPACE,
        List.of(announced),
        batch -> {
          assertThatThrownBy(() -> batch.insert(other)).isInstanceOf(StoreException.class);
          batch.insert(announced);
          return 1;
        });
    assertThat(engine.catalog().find(NAMESPACE).orElseThrow().count()).isOne();
  }

  @Test
  void unique_index_created_after_preparation_is_honoured() {
    var first = prepared(new Document("_id", 1).append("a", 7));
    var second = prepared(new Document("_id", 2).append("a", 7));
    engine.createIndex(
        NAMESPACE,
        IndexSpec.from(
            new Document("key", new Document("a", 1))
                .append("name", "a_1")
                .append("unique", true)));
    engine.insert(
        NAMESPACE,
        List.of(first, second),
        batch -> {
          batch.insert(first);
          assertThatThrownBy(() -> batch.insert(second)).isInstanceOf(DuplicateKeyError.class);
          return 1;
        });
  }

  @Test
  void array_as_id_is_rejected_with_53() {
    var rejected = prepared(new Document("_id", List.of(1)));
    engine.insert(
        NAMESPACE,
        List.of(rejected),
        batch -> {
          assertThatThrownBy(() -> batch.insert(rejected))
              .isInstanceOfSatisfying(
                  CommandError.class, e -> assertThat(e.getCode()).isEqualTo(53));
          return 0;
        });
  }

  private static PreparedInsert prepared(Document document) {
    return PreparedInsert.of(List.of(), document);
  }
}
