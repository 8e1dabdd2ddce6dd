package io.anju.store.engine;

import java.util.Arrays;

import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatchWithIndex;

import io.anju.store.index.Entry;
import io.anju.store.index.Index;

import de.bwaldvogel.mongo.bson.Document;

/** Fills a new index from the documents of its collection, in batches; a duplicate unique key ends it with MongoDB's error. */
final class IndexBuild {
    private static final int ENTRIES_PER_BATCH = 10_000;
    private final Disk disk;
    private final Shelf shelf;
    private Index index;

    IndexBuild(Disk disk, Shelf shelf, Index index) {
        this.disk = disk;
        this.shelf = shelf;
        this.index = index;
    }

    Index run() {
        try (var documents = disk.scan(Range.prefix(shelf.prefix()))) {
            boolean more = true;
            while (more) {
                more = fill(documents);
            }
        }
        return index;
    }

    private boolean fill(RangeIterator documents) {
        try (var batch = new WriteBatchWithIndex(true)) {
            boolean more = true;
            while (batch.count() < ENTRIES_PER_BATCH && more) {
                more = documents.next();
                if (more) {
                    add(batch, Bson.decode(documents.value()));
                }
            }
            disk.write(batch);
            return more;
        } catch (RocksDBException e) {
            throw new StoreException("cannot build the index " + index.spec().name(), e);
        }
    }

    private void add(WriteBatchWithIndex batch, Document document) throws RocksDBException {
        byte[] id = Change.encodeId(document.get("_id"));
        var keys = index.keysOf(document);
        index = index.withMultikey(keys.multikey());
        for (byte[] key : keys.keys()) {
            byte[] holder = index.spec().unique() ? disk.get(batch, key) : null;
            if (holder != null && !Arrays.equals(holder, id)) {
                throw Duplicates.of(shelf.namespace(), index, document);
            }
            var entry = new Entry(key, id);
            batch.put(entry.storedKey(index), entry.storedValue(index));
        }
    }
}
