package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.StoreException;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import io.anju.store.keys.KeyRange;
import java.util.Arrays;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatchWithIndex;

/**
 * Fills a new index from the documents of its collection, in batches; a duplicate fails with 11000.
 */
final class IndexBuild {
  private static final int ENTRIES_PER_BATCH = 10_000;
  private final RocksStorage storage;
  private final CollectionState collection;
  private Index index;

  IndexBuild(RocksStorage storage, CollectionState collection, Index index) {
    this.storage = storage;
    this.collection = collection;
    this.index = index;
  }

  Index run() {
    try (var documents = storage.scan(KeyRange.prefix(collection.prefix()))) {
      boolean more = true;
      while (more) {
        more = fillBatch(documents);
      }
    }
    return index;
  }

  private boolean fillBatch(RangeIterator documents) {
    try (var batch = new WriteBatchWithIndex(true)) {
      boolean more = true;
      while (batch.count() < ENTRIES_PER_BATCH && more) {
        more = documents.next();
        if (more) {
          add(batch, Bson.decode(documents.value()));
        }
      }
      storage.write(batch);
      return more;
    } catch (RocksDBException e) {
      throw new StoreException("cannot build the index " + index.spec().name(), e);
    }
  }

  private void add(WriteBatchWithIndex batch, Document document) throws RocksDBException {
    byte[] id = DocumentId.encode(document.get("_id"));
    var keys = index.keysOf(document);
    index = index.withMultikey(keys.multikey());
    for (byte[] key : keys.keys()) {
      byte[] existingId = index.spec().unique() ? storage.get(batch, key) : null;
      if (existingId != null && !Arrays.equals(existingId, id)) {
        throw DuplicateKeyErrors.of(collection.namespace(), index, document);
      }
      var entry = new IndexEntry(key, id);
      batch.put(entry.storedKey(index), entry.storedValue(index));
    }
  }
}
