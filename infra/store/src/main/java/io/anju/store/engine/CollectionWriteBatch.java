package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.anju.store.error.StoreException;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import io.anju.store.keys.KeyWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rocksdb.AbstractWriteBatch;
import org.rocksdb.RocksDBException;

/**
 * What one command changes in a collection: documents with all their index entries, in one RocksDB
 * write batch. Every operation completes its checks, against the store and against this batch,
 * before it adds anything, so a failed operation leaves nothing behind. The caller holds the
 * collection's write lock.
 */
public abstract sealed class CollectionWriteBatch implements AutoCloseable
    permits InsertBatch, UpdateBatch {
  private final CollectionState collection;
  private final List<Index> indexes;
  private final AbstractWriteBatch batch;
  private int bytes;
  private long count;
  private boolean multikeyChanged;

  CollectionWriteBatch(CollectionState collection, AbstractWriteBatch batch) {
    this.collection = collection;
    this.batch = batch;
    this.indexes = new ArrayList<>(collection.indexes());
    this.count = collection.count();
  }

  public final CollectionState collection() {
    return collection;
  }

  /** Adds a document; fails with 11000 if its {@code _id} or a unique key is taken. */
  public final void insert(PreparedInsert prepared) {
    switch (prepared.forIndexes(indexes)) {
      case PreparedInsert.Rejected rejected -> throw rejected.error();
      case PreparedInsert.Valid valid -> insert(valid);
    }
  }

  private void insert(PreparedInsert.Valid insert) {
    var document = insert.document();
    byte[] id = insert.id();
    byte[] key = collection.documentKey(id);
    if (currentValue(key) != null) {
      throw new DuplicateKeyError(
          collection.namespace().toString(),
          "_id_ dup key: { _id: " + Json.toCompactJsonValue(document.get("_id")) + " }");
    }
    var added = insert.keys();
    for (int i = 0; i < added.size(); i++) {
      Index index = indexes.get(i);
      if (index.spec().unique()) {
        for (byte[] entryKey : added.get(i).keys()) {
          if (currentValue(entryKey) != null) {
            throw DuplicateKeyErrors.of(collection.namespace(), index, document);
          }
        }
      }
    }
    put(key, insert.bson());
    for (int i = 0; i < added.size(); i++) {
      putEntries(i, added.get(i).keys(), id);
      recordMultikey(i, added.get(i).multikey());
    }
    addToCount(1);
  }

  /** The value under a key as the store and this batch together have it; null if there is none. */
  abstract byte @Nullable [] currentValue(byte[] key);

  /** Writes what has been added since the last write, as one unit. */
  final void write() {
    if (bytes == 0) {
      return;
    }
    put(Catalog.countKey(collection.id()), new KeyWriter().int64(count).toBytes());
    if (multikeyChanged) {
      put(
          Catalog.metadataKey(collection.id()),
          Bson.encode(collection.toDocument(collection.namespace(), indexes)));
    }
    // Before the entries are readable: the planner must know that a document may have several.
    collection.indexes(indexes);
    writeBatch();
    collection.count(count);
    batch.clear();
    bytes = 0;
  }

  abstract void writeBatch();

  final List<Index> indexes() {
    return indexes;
  }

  final int bytes() {
    return bytes;
  }

  final void addToCount(int documents) {
    count += documents;
  }

  final void recordMultikey(int index, int fields) {
    Index known = indexes.get(index);
    if ((known.multikey() | fields) != known.multikey()) {
      indexes.set(index, known.withMultikey(fields));
      multikeyChanged = true;
    }
  }

  final void putEntries(int index, List<byte[]> keys, byte[] id) {
    for (byte[] key : keys) {
      var entry = new IndexEntry(key, id);
      put(entry.storedKey(indexes.get(index)), entry.storedValue(indexes.get(index)));
    }
  }

  void put(byte[] key, byte[] value) {
    change(key.length + value.length, () -> batch.put(key, value));
  }

  interface Change {
    void apply() throws RocksDBException;
  }

  final void change(int size, Change change) {
    try {
      change.apply();
    } catch (RocksDBException e) {
      throw new StoreException("cannot write to the store", e);
    }
    bytes += size;
  }

  @Override
  public void close() {
    batch.close();
  }
}
