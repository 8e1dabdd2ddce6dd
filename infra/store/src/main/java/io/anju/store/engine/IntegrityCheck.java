package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import io.anju.store.keys.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks in one snapshot that each document has exactly its index entries, each entry its document,
 * and that the count is right. Documents and entries are read once, in their order on disk; only an
 * index whose checksums differ is compared entry by entry.
 */
final class IntegrityCheck {
  private static final int MAX_FINDINGS = 100;
  private final RocksStorage storage;
  private final CollectionState collection;
  private List<Index> indexes = List.of();
  private final Map<Index, EntryChecksum> expected = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  IntegrityCheck(RocksStorage storage, CollectionState collection) {
    this.storage = storage;
    this.collection = collection;
  }

  List<String> run() {
    Snapshot taken;
    long count;
    collection.writeLock().lock();
    try {
      taken = storage.snapshot();
      count = collection.count();
      indexes = collection.isDropped() ? List.of() : collection.indexes();
    } finally {
      collection.writeLock().unlock();
    }
    try (var snapshot = taken) {
      long documents = checkDocuments(snapshot);
      if (documents != count && !collection.isDropped()) {
        report("counts " + count + " documents and has " + documents);
      }
      for (Index index : indexes) {
        if (!checksum(snapshot, index).matches(expectedChecksum(index))) {
          reportMissingEntries(snapshot, index);
          reportStrayEntries(snapshot, index);
        }
      }
    }
    return findings;
  }

  private long checkDocuments(Snapshot snapshot) {
    long documents = 0;
    try (var rows = snapshot.scan(KeyRange.prefix(collection.prefix()), false)) {
      while (rows.next()) {
        documents++;
        Document document = Bson.decode(rows.value());
        byte[] id = DocumentId.encode(document.get("_id"));
        if (!Arrays.equals(rows.key(), collection.documentKey(id))) {
          report("holds a document under another id than its own: " + document.get("_id"));
        }
        for (Index index : indexes) {
          var checksum = expectedChecksum(index);
          entriesOf(index, document, id)
              .forEach(entry -> checksum.add(entry.storedKey(index), entry.storedValue(index)));
        }
      }
    }
    return documents;
  }

  private EntryChecksum expectedChecksum(Index index) {
    return expected.computeIfAbsent(index, _ -> new EntryChecksum());
  }

  private static EntryChecksum checksum(Snapshot snapshot, Index index) {
    var checksum = new EntryChecksum();
    try (var rows = snapshot.scan(KeyRange.prefix(index.prefix()), false)) {
      while (rows.next()) {
        checksum.add(rows.key(), rows.value());
      }
    }
    return checksum;
  }

  private static Stream<IndexEntry> entriesOf(Index index, Document document, byte[] id) {
    return index.keysOf(document).keys().stream().map(key -> new IndexEntry(key, id));
  }

  private void reportMissingEntries(Snapshot snapshot, Index index) {
    try (var rows = snapshot.scan(KeyRange.prefix(collection.prefix()), false)) {
      while (rows.next()) {
        Document document = Bson.decode(rows.value());
        if (entriesOf(index, document, DocumentId.encode(document.get("_id")))
            .anyMatch(entry ->
                !Arrays.equals(snapshot.get(entry.storedKey(index)), entry.storedValue(index)))) {
          report("index " + index.spec().name() + " lacks document " + document.get("_id"));
        }
      }
    }
  }

  private void reportStrayEntries(Snapshot snapshot, Index index) {
    try (var rows = snapshot.scan(KeyRange.prefix(index.prefix()), false)) {
      while (rows.next()) {
        var entry = IndexEntry.read(index, rows.key(), rows.value());
        byte[] bson = snapshot.get(collection.documentKey(entry.id()));
        if (bson == null) {
          report("index " + index.spec().name() + " has an entry without a document");
        } else if (index.keysOf(Bson.decode(bson)).keys().stream()
            .noneMatch(key -> Arrays.equals(key, entry.key()))) {
          report("index " + index.spec().name() + " has an entry that its document does not have");
        }
      }
    }
  }

  private void report(String what) {
    if (findings.size() < MAX_FINDINGS) {
      findings.add(collection.namespace() + " " + what);
    }
  }
}
