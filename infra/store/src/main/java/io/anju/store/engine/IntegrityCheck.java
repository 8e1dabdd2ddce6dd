package io.anju.store.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.anju.store.index.Entry;
import io.anju.store.index.Index;

import de.bwaldvogel.mongo.bson.Document;

/**
 * Each document has exactly its index entries, each entry has its document, and the count is right, at one moment; writers
 * go on. Documents and entries are each read once in their order on disk and tallied; only an index whose tallies differ is
 * gone through entry by entry, to name what is wrong.
 */
final class IntegrityCheck {
    private static final int MAX_FINDINGS = 100;
    private final Disk disk;
    private final Shelf shelf;
    private List<Index> indexes = List.of();
    private final Map<Index, Tally> expected = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    IntegrityCheck(Disk disk, Shelf shelf) {
        this.disk = disk;
        this.shelf = shelf;
    }

    List<String> run() {
        Snapshot moment;
        long count;
        shelf.writing().lock();
        try {
            moment = disk.snapshot();
            count = shelf.count();
            indexes = shelf.isDropped() ? List.of() : shelf.indexes();
        } finally {
            shelf.writing().unlock();
        }
        try (var snapshot = moment) {
            long documents = documents(snapshot);
            if (documents != count && !shelf.isDropped()) {
                found("counts " + count + " documents and has " + documents);
            }
            for (Index index : indexes) {
                if (!tally(snapshot, index).sameAs(expected.get(index))) {
                    lacking(snapshot, index);
                    entries(snapshot, index);
                }
            }
        }
        return findings;
    }

    private long documents(Snapshot snapshot) {
        long documents = 0;
        indexes.forEach(index -> expected.put(index, new Tally()));
        try (var rows = snapshot.scan(Range.prefix(shelf.prefix()), false)) {
            while (rows.next()) {
                documents++;
                Document document = Bson.decode(rows.value());
                byte[] id = Change.encodeId(document.get("_id"));
                if (!Arrays.equals(rows.key(), shelf.key(id))) {
                    found("holds a document under another id than its own: " + document.get("_id"));
                }
                for (Index index : indexes) {
                    var tally = expected.get(index);
                    entriesOf(index, document, id).forEach(entry -> tally.add(entry.storedKey(index), entry.storedValue(index)));
                }
            }
        }
        return documents;
    }

    private static Tally tally(Snapshot snapshot, Index index) {
        var tally = new Tally();
        try (var rows = snapshot.scan(Range.prefix(index.prefix()), false)) {
            while (rows.next()) {
                tally.add(rows.key(), rows.value());
            }
        }
        return tally;
    }

    private static Stream<Entry> entriesOf(Index index, Document document, byte[] id) {
        return index.keysOf(document).keys().stream().map(key -> new Entry(key, id));
    }

    private void lacking(Snapshot snapshot, Index index) {
        try (var rows = snapshot.scan(Range.prefix(shelf.prefix()), false)) {
            while (rows.next()) {
                Document document = Bson.decode(rows.value());
                if (entriesOf(index, document, Change.encodeId(document.get("_id")))
                    .anyMatch(entry -> !Arrays.equals(snapshot.get(entry.storedKey(index)), entry.storedValue(index)))) {
                    found("index " + index.spec().name() + " lacks document " + document.get("_id"));
                }
            }
        }
    }

    private void entries(Snapshot snapshot, Index index) {
        try (var rows = snapshot.scan(Range.prefix(index.prefix()), false)) {
            while (rows.next()) {
                var entry = Entry.read(index, rows.key(), rows.value());
                byte[] bson = snapshot.get(shelf.key(entry.id()));
                if (bson == null) {
                    found("index " + index.spec().name() + " has an entry without a document");
                } else if (index.keysOf(Bson.decode(bson)).keys().stream().noneMatch(key -> Arrays.equals(key, entry.key()))) {
                    found("index " + index.spec().name() + " has an entry that its document does not have");
                }
            }
        }
    }

    private void found(String what) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(shelf.namespace() + " " + what);
        }
    }
}
