package io.anju.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import io.anju.store.index.IndexSpec;
import io.anju.store.keys.KeyRange;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

class IntegrityCheckTest {
  private static final Namespace NAMESPACE = new Namespace("test", "rows");
  @TempDir private Path data;
  private Index index;
  private byte[] firstEntry;
  private IndexEntry entry;

  @BeforeEach
  void insertThreeDocuments() {
    try (var engine = Engine.open(data, 64 << 20)) {
      engine.createIndex(
          NAMESPACE,
          IndexSpec.from(new Document("key", new Document("a", 1)).append("name", "by_a")));
      for (int i = 0; i < 3; i++) {
        var document = new Document("_id", i).append("a", i);
        engine.update(
            NAMESPACE,
            true,
            batch -> {
              batch.insert(document);
              return null;
            });
      }
      index =
          engine.catalog().find(NAMESPACE).orElseThrow().indexes().stream()
              .filter(one -> one.spec().name().equals("by_a"))
              .findFirst()
              .orElseThrow();
    }
    try (var storage = RocksStorage.open(data, 64 << 20);
        var rows = storage.scan(KeyRange.prefix(index.prefix()))) {
      rows.next();
      firstEntry = rows.key();
      entry = IndexEntry.read(index, rows.key(), rows.value());
    }
  }

  @Test
  void consistent_store_has_no_findings() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void missing_index_entry_is_reported_with_its_document() throws RocksDBException {
    damage(batch -> batch.delete(firstEntry));
    assertThat(findings()).containsExactly("test.rows index by_a lacks document 0");
  }

  @Test
  void index_entry_of_another_document_is_reported() throws RocksDBException {
    var wrong = new IndexEntry(entry.key(), DocumentId.encode(2));
    damage(batch -> batch.put(wrong.storedKey(index), wrong.storedValue(index)));
    assertThat(findings())
        .containsExactly("test.rows index by_a has an entry that its document does not have");
  }

  @Test
  void index_entry_without_a_document_is_reported_even_when_counts_agree() throws RocksDBException {
    var stray = new IndexEntry(entry.key(), DocumentId.encode(99));
    damage(batch -> {
      batch.delete(firstEntry);
      batch.put(stray.storedKey(index), stray.storedValue(index));
    });
    assertThat(findings())
        .containsExactly(
            "test.rows index by_a lacks document 0",
            "test.rows index by_a has an entry without a document");
  }

  private interface Damage {
    void applyTo(WriteBatch batch) throws RocksDBException;
  }

  private void damage(Damage damage) throws RocksDBException {
    try (var storage = RocksStorage.open(data, 64 << 20);
        var batch = new WriteBatch()) {
      damage.applyTo(batch);
      storage.write(batch);
    }
  }

  private List<String> findings() {
    try (var engine = Engine.open(data, 64 << 20)) {
      return engine.check();
    }
  }
}
