package io.anju.store.engine;

import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.CommandError;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.error.StoreException;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import io.anju.store.keys.BsonOrder;
import io.anju.store.keys.KeyWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rocksdb.AbstractWriteBatch;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteBatchWithIndex;

/**
 * What one command changes in a collection: documents with all their index entries, in one write
 * batch. Every operation checks its unique keys, against the store and against this batch, before
 * it changes anything. The caller holds the collection's lock.
 */
public final class CollectionWriteBatch implements AutoCloseable {
  private static final int MAX_ID_BYTES = 32 * 1024;

  /**
   * A statement over many documents is written in parts of this size; MongoDB does not make it
   * atomic either.
   */
  private static final int MAX_BATCH_BYTES = 8 * 1024 * 1024;

  private final RocksStorage storage;
  private final CollectionState collection;
  private final List<Index> indexes;
  private PrefetchedKeys prefetched;
  private AbstractWriteBatch batch = new WriteBatchWithIndex(true);
  private Snapshot snapshot;
  private int bytes;
  private long count;
  private boolean multikeyChanged;

  CollectionWriteBatch(RocksStorage storage, CollectionState collection) {
    this.storage = storage;
    this.collection = collection;
    this.indexes = new ArrayList<>(collection.indexes());
    this.count = collection.count();
  }

  public CollectionState collection() {
    return collection;
  }

  /** The encoded id, refused where MongoDB refuses it. */
  public static byte[] encodeId(Object id) {
    if (id instanceof java.util.Collection
        || id instanceof de.bwaldvogel.mongo.bson.BsonRegularExpression) {
      throw new CommandError(MongoErrorCode.INVALID_ID_FIELD, "The '_id' value cannot be of type "
              + (id instanceof java.util.Collection ? "array" : "regex"));
    }
    byte[] encoded = BsonOrder.encode(id);
    if (encoded.length > MAX_ID_BYTES) {
      throw new CommandError(MongoErrorCode.KEY_TOO_LONG, "the _id is longer than " + MAX_ID_BYTES + " bytes");
    }
    return encoded;
  }

  /**
   * The document with this encoded id as it stands with what has been changed here; null if there
   * is none.
   */
  public byte[] find(byte[] id) {
    return currentValue(collection.documentKey(id));
  }

  /**
   * Adds nothing but these, or some of them. What is asked for is looked up together, and what is
   * written needs not be read here again, which makes a batch half as dear.
   *
   * @return the drafts to insert
   */
  public List<PreparedInsert> prefetchInserts(List<PreparedInsert> inserts) {
    write();
    batch.close();
    batch = new WriteBatch();
    var current = inserts.stream().map(insert -> insert.forIndexes(indexes)).toList();
    prefetched = PrefetchedKeys.load(storage, collection, current);
    return current;
  }

  private byte[] currentValue(byte[] key) {
    return prefetched == null ? storage.get((WriteBatchWithIndex) batch, key) : prefetched.get(key);
  }

  /**
   * The store with everything changed here, which is written for it; until the next is asked for,
   * or the change ends.
   */
  public Snapshot snapshot() {
    write();
    releaseSnapshot();
    snapshot = storage.snapshot();
    return snapshot;
  }

  private void releaseSnapshot() {
    if (snapshot != null) {
      snapshot.close();
      snapshot = null;
    }
  }

  /** Adds a document; {@code bson} is the same document as bytes. */
  public void insert(Document document, byte[] bson) {
    insert(PreparedInsert.of(indexes, document, bson));
  }

  public void insert(PreparedInsert prepared) {
    var insert = prepared.forIndexes(indexes);
    if (insert.error() != null) {
      throw insert.error();
    }
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
      checkUnique(indexes.get(i), added.get(i).keys(), id, document);
    }
    put(key, insert.bson());
    for (int i = 0; i < added.size(); i++) {
      putEntries(i, added.get(i).keys(), id);
      recordMultikey(i, added.get(i).multikey());
    }
    count++;
  }

  /** Replaces a document by one with the same id. */
  public void replace(Document before, Document after) {
    byte[] id = encodeId(after.get("_id"));
    byte[] bson = Bson.encode(after);
    var removed = new ArrayList<List<byte[]>>();
    var added = new ArrayList<List<byte[]>>();
    var multikey = new int[indexes.size()];
    for (int i = 0; i < indexes.size(); i++) {
      boolean touched = indexes.get(i).spec().keysMayDiffer(before, after);
      var old = touched ? indexes.get(i).keysOf(before) : Index.Keys.NONE;
      var next = touched ? indexes.get(i).keysOf(after) : Index.Keys.NONE;
      multikey[i] = next.multikey();
      removed.add(difference(old.keys(), next.keys()));
      added.add(difference(next.keys(), old.keys()));
      checkUnique(indexes.get(i), added.get(i), id, after);
    }
    put(collection.documentKey(id), bson);
    for (int i = 0; i < indexes.size(); i++) {
      deleteEntries(i, removed.get(i), id);
      putEntries(i, added.get(i), id);
      recordMultikey(i, multikey[i]);
    }
  }

  public void remove(Document document) {
    byte[] id = encodeId(document.get("_id"));
    for (int i = 0; i < indexes.size(); i++) {
      deleteEntries(i, indexes.get(i).keysOf(document).keys(), id);
    }
    delete(collection.documentKey(id));
    count--;
  }

  /** Writes what has gathered if it is much; called between the documents of a long statement. */
  public void writeIfLarge() {
    if (bytes > MAX_BATCH_BYTES) {
      write();
    }
  }

  void write() {
    if (bytes == 0) {
      return;
    }
    put(Catalog.countKey(collection.id()), new KeyWriter().int64(count).toBytes());
    if (multikeyChanged) {
      put(
          Catalog.metadataKey(collection.id()),
          Bson.encode(collection.toDocument(collection.namespace(), indexes)));
    }
    // Before the write: whoever sees the entries must know that an array may have several.
    collection.indexes(indexes);
    storage.write(batch);
    collection.count(count);
    batch.clear();
    bytes = 0;
  }

  private void checkUnique(Index index, List<byte[]> keys, byte[] id, Document document) {
    if (!index.spec().unique()) {
      return;
    }
    for (byte[] key : keys) {
      byte[] existingId = currentValue(key);
      if (existingId != null && !Arrays.equals(existingId, id)) {
        throw DuplicateKeyErrors.of(collection.namespace(), index, document);
      }
    }
  }

  private void recordMultikey(int index, int fields) {
    Index known = indexes.get(index);
    if ((known.multikey() | fields) != known.multikey()) {
      indexes.set(index, known.withMultikey(fields));
      multikeyChanged = true;
    }
  }

  private void putEntries(int index, List<byte[]> keys, byte[] id) {
    for (byte[] key : keys) {
      var entry = new IndexEntry(key, id);
      put(entry.storedKey(indexes.get(index)), entry.storedValue(indexes.get(index)));
    }
  }

  private void deleteEntries(int index, List<byte[]> keys, byte[] id) {
    for (byte[] key : keys) {
      deleteEntry(new IndexEntry(key, id).storedKey(indexes.get(index)));
    }
  }

  private static List<byte[]> difference(List<byte[]> keys, List<byte[]> others) {
    return keys.stream()
        .filter(key -> others.stream().noneMatch(other -> Arrays.equals(key, other)))
        .toList();
  }

  private void put(byte[] key, byte[] value) {
    try {
      batch.put(key, value);
    } catch (RocksDBException e) {
      throw new StoreException("cannot write to the store", e);
    }
    if (prefetched != null) {
      prefetched.put(key, value);
    }
    bytes += key.length + value.length;
  }

  /**
   * An entry is put once until it is deleted, never over itself. So the two may cancel out wherever
   * they meet, and a queue that fills and empties leaves nothing behind that scans and compactions
   * have to pass.
   */
  private void deleteEntry(byte[] key) {
    try {
      batch.singleDelete(key);
    } catch (RocksDBException e) {
      throw new StoreException("cannot write to the store", e);
    }
    bytes += key.length;
  }

  private void delete(byte[] key) {
    try {
      batch.delete(key);
    } catch (RocksDBException e) {
      throw new StoreException("cannot write to the store", e);
    }
    bytes += key.length;
  }

  @Override
  public void close() {
    releaseSnapshot();
    batch.close();
  }
}
