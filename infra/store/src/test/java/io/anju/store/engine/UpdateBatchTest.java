package io.anju.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.anju.store.error.StoreException;
import io.anju.store.index.IndexSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateBatchTest {
  private static final Namespace NAMESPACE = new Namespace("test", "rows");
  private static final int ROUNDS = 40;
  private static final int DOCUMENTS = 25;
  @TempDir private Path data;

  @Test
  void repeated_insert_replace_and_delete_keep_index_entries_consistent_across_sst_files() {
    var random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      try (var engine = engine()) {
        for (int command = 0; command < 3; command++) {
          change(engine, batch -> changeRandomDocuments(batch, random));
        }
        // A backup flushes the memtable: put and single delete of one key are in different files.
        engine.backup(data.resolve("backup" + round));
        assertThat(engine.check()).isEmpty();
      }
    }
  }

  @Test
  void replace_of_another_version_than_the_stored_one_is_rejected_and_changes_nothing() {
    try (var engine = engine()) {
      change(engine, batch -> batch.insert(row(1, 5, 10)));
      var stale = row(1, 6, 10);
      assertThatThrownBy(() -> change(engine, batch -> batch.replace(stale, row(1, 7, 10))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("by_a lacks an entry");
      assertThat(stored(engine, 1)).isEqualTo(row(1, 5, 10));
      assertThat(engine.check()).isEmpty();
    }
  }

  @Test
  void replace_that_would_put_an_entry_twice_is_rejected_and_changes_nothing() {
    try (var engine = engine()) {
      var stored = new Document("_id", 1).append("a", List.of(1, 2)).append("b", 10);
      change(engine, batch -> batch.insert(stored));
      var stale = new Document("_id", 1).append("a", List.of(1)).append("b", 10);
      var next = new Document("_id", 1).append("a", List.of(2)).append("b", 10);
      assertThatThrownBy(() -> change(engine, batch -> batch.replace(stale, next)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("by_a has an entry");
      assertThat(stored(engine, 1)).isEqualTo(stored);
      assertThat(engine.check()).isEmpty();
    }
  }

  @Test
  void second_removal_of_a_document_is_rejected_and_changes_nothing() {
    try (var engine = engine()) {
      change(engine, batch -> batch.insert(row(1, 5, 10)));
      assertThatThrownBy(() ->
              change(
                  engine,
                  batch -> {
                    batch.remove(row(1, 5, 10));
                    batch.remove(row(1, 5, 10));
                  }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("lacks an entry");
      assertThat(stored(engine, 1)).isEqualTo(row(1, 5, 10));
      assertThat(engine.check()).isEmpty();
    }
  }

  @Test
  void unique_key_freed_earlier_in_the_batch_can_be_taken() {
    try (var engine = engine()) {
      change(
          engine,
          batch -> {
            batch.insert(row(1, 5, 10));
            batch.insert(row(2, 5, 20));
          });
      change(
          engine,
          batch -> {
            batch.remove(row(1, 5, 10));
            batch.replace(row(2, 5, 20), row(2, 5, 10));
            batch.insert(row(1, 5, 20));
          });
      assertThat(stored(engine, 2)).isEqualTo(row(2, 5, 10));
      assertThat(stored(engine, 1)).isEqualTo(row(1, 5, 20));
      assertThat(engine.check()).isEmpty();
    }
  }

  @Test
  void taken_unique_key_fails_the_replacement_and_changes_nothing() {
    try (var engine = engine()) {
      change(
          engine,
          batch -> {
            batch.insert(row(1, 5, 10));
            batch.insert(row(2, 5, 20));
            assertThatThrownBy(() -> batch.replace(row(2, 5, 20), row(2, 6, 10)))
                .isInstanceOf(DuplicateKeyError.class);
          });
      assertThat(stored(engine, 2)).isEqualTo(row(2, 5, 20));
      assertThat(engine.check()).isEmpty();
    }
  }

  private Engine engine() {
    var engine = Engine.open(data.resolve("store"), 64 << 20);
    engine.createIndex(
        NAMESPACE,
        IndexSpec.from(new Document("key", new Document("a", 1)).append("name", "by_a")));
    engine.createIndex(
        NAMESPACE,
        IndexSpec.from(
            new Document("key", new Document("b", 1))
                .append("name", "by_b")
                .append("unique", true)));
    return engine;
  }

  private static Document row(int id, int a, int b) {
    return new Document("_id", id).append("a", a).append("b", b);
  }

  private static void change(Engine engine, Consumer<UpdateBatch> changes) {
    engine.update(
        NAMESPACE,
        true,
        batch -> {
          changes.accept(batch);
          return batch;
        });
  }

  private static Document stored(Engine engine, int id) {
    return engine.update(NAMESPACE, false, batch -> Bson.decode(batch.find(DocumentId.encode(id))));
  }

  /** Changes each document several times in one command, also back to an earlier value. */
  private static void changeRandomDocuments(UpdateBatch batch, Random random) {
    for (int i = 0; i < DOCUMENTS * 4; i++) {
      int id = random.nextInt(DOCUMENTS);
      byte[] before = batch.find(DocumentId.encode(id));
      var next = row(id, random.nextInt(2), id * 10 + random.nextInt(2));
      if (before == null) {
        batch.insert(next);
      } else if (random.nextInt(3) == 0) {
        batch.remove(Bson.decode(before));
      } else {
        batch.replace(Bson.decode(before), next);
      }
    }
  }
}
