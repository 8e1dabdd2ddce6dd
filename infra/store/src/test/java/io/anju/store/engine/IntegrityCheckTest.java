package io.anju.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

import io.anju.store.index.Entry;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;

import de.bwaldvogel.mongo.bson.Document;

class IntegrityCheckTest {
    private static final Namespace NAMESPACE = new Namespace("test", "rows");
    @TempDir
    private Path data;
    private Index index;
    private byte[] firstEntry;
    private Entry entry;

    @BeforeEach
    void threeDocuments() {
        try (var engine = Engine.open(data, 64 << 20)) {
            engine.createIndex(NAMESPACE, IndexSpec.from(new Document("key", new Document("a", 1)).append("name", "by_a")));
            for (int i = 0; i < 3; i++) {
                var document = new Document("_id", i).append("a", i);
                engine.change(NAMESPACE, true, change -> {
                    change.insert(document, Bson.encode(document));
                    return null;
                });
            }
            index = engine.catalog().find(NAMESPACE).orElseThrow().indexes().stream()
                .filter(one -> one.spec().name().equals("by_a")).findFirst().orElseThrow();
        }
        try (var disk = Disk.open(data, 64 << 20); var rows = disk.scan(Range.prefix(index.prefix()))) {
            rows.next();
            firstEntry = rows.key();
            entry = Entry.read(index, rows.key(), rows.value());
        }
    }

    @Test
    void a_sound_store_has_no_findings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_document_whose_entry_is_gone_is_named() throws RocksDBException {
        damage(batch -> batch.delete(firstEntry));
        assertThat(findings()).containsExactly("test.rows index by_a lacks document 0");
    }

    @Test
    void an_entry_whose_document_is_another_is_found() throws RocksDBException {
        var wrong = new Entry(entry.key(), Change.encodeId(2));
        damage(batch -> batch.put(wrong.storedKey(index), wrong.storedValue(index)));
        assertThat(findings()).containsExactly("test.rows index by_a has an entry that its document does not have");
    }

    @Test
    void an_entry_without_a_document_is_found_even_where_the_numbers_agree() throws RocksDBException {
        var stray = new Entry(entry.key(), Change.encodeId(99));
        damage(batch -> {
            batch.delete(firstEntry);
            batch.put(stray.storedKey(index), stray.storedValue(index));
        });
        assertThat(findings()).containsExactly("test.rows index by_a lacks document 0", "test.rows index by_a has an entry without a document");
    }

    private interface Damage {
        void to(WriteBatch batch) throws RocksDBException;
    }

    private void damage(Damage damage) throws RocksDBException {
        try (var disk = Disk.open(data, 64 << 20); var batch = new WriteBatch()) {
            damage.to(batch);
            disk.write(batch);
        }
    }

    private List<String> findings() {
        try (var engine = Engine.open(data, 64 << 20)) {
            return engine.check();
        }
    }
}
