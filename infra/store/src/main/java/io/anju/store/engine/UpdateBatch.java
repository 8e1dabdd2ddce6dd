package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.StoreException;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rocksdb.WriteBatchWithIndex;

/**
 * Inserts, replaces and removes documents, each operation seeing those before it.
 *
 * <p>Index entries are deleted with RocksDB's {@code SingleDelete}, so that entry and deletion
 * cancel out wherever they meet and a queue that fills and empties leaves no tombstones for scans
 * to skip. RocksDB's condition for it is that a key is put exactly once before it is deleted. It
 * holds as long as a replaced or removed document is the stored one; that is checked entry by
 * entry, and a violation fails the command before anything is added to the batch.
 */
public final class UpdateBatch extends CollectionWriteBatch {
  /** A statement over many documents is written in parts of this size; it is not atomic then. */
  private static final int MAX_BATCH_BYTES = 8 * 1024 * 1024;

  private final RocksStorage storage;
  private final WriteBatchWithIndex batch;
  private @Nullable Snapshot snapshot;

  private UpdateBatch(RocksStorage storage, CollectionState collection, WriteBatchWithIndex batch) {
    super(collection, batch);
    this.storage = storage;
    this.batch = batch;
  }

  static UpdateBatch of(RocksStorage storage, CollectionState collection) {
    return new UpdateBatch(storage, collection, new WriteBatchWithIndex(true));
  }

  /** The stored document with this encoded id, with this batch's changes; null if there is none. */
  public byte @Nullable [] find(byte[] id) {
    return currentValue(collection().documentKey(id));
  }

  /**
   * The store with this batch's changes, which are written for it. The snapshot is closed by the
   * next call and with the batch.
   */
  public Snapshot snapshot() {
    write();
    releaseSnapshot();
    var taken = storage.snapshot();
    snapshot = taken;
    return taken;
  }

  private void releaseSnapshot() {
    if (snapshot != null) {
      snapshot.close();
      snapshot = null;
    }
  }

  public void insert(Document document) {
    insert(PreparedInsert.of(indexes(), document));
  }

  /**
   * Replaces the stored document by one with the same id.
   *
   * @param before the document as it is stored
   */
  public void replace(Document before, Document after) {
    byte[] id = DocumentId.encode(after.get("_id"));
    byte[] bson = Bson.encode(after);
    var removed = new ArrayList<List<byte[]>>();
    var added = new ArrayList<List<byte[]>>();
    var multikey = new int[indexes().size()];
    for (int i = 0; i < indexes().size(); i++) {
      Index index = indexes().get(i);
      boolean touched = index.spec().keysMayDiffer(before, after);
      var old = touched ? index.keysOf(before) : Index.Keys.NONE;
      var next = touched ? index.keysOf(after) : Index.Keys.NONE;
      multikey[i] = next.multikey();
      removed.add(difference(old.keys(), next.keys()));
      added.add(difference(next.keys(), old.keys()));
      requireStored(index, removed.get(i), id);
      requireFree(index, added.get(i), id, after);
    }
    put(collection().documentKey(id), bson);
    for (int i = 0; i < indexes().size(); i++) {
      deleteEntries(i, removed.get(i), id);
      putEntries(i, added.get(i), id);
      recordMultikey(i, multikey[i]);
    }
  }

  /**
   * Removes a document.
   *
   * @param document the document as it is stored
   */
  public void remove(Document document) {
    byte[] id = DocumentId.encode(document.get("_id"));
    var removed = indexes().stream().map(index -> index.keysOf(document).keys()).toList();
    for (int i = 0; i < removed.size(); i++) {
      requireStored(indexes().get(i), removed.get(i), id);
    }
    for (int i = 0; i < removed.size(); i++) {
      deleteEntries(i, removed.get(i), id);
    }
    byte[] key = collection().documentKey(id);
    change(key.length, () -> batch.delete(key));
    addToCount(-1);
  }

  /** Writes what has gathered if it is much; called between the documents of a long statement. */
  public void writeIfLarge() {
    if (bytes() > MAX_BATCH_BYTES) {
      write();
    }
  }

  /** Half of the condition for {@code SingleDelete}: what is deleted has been put. */
  private void requireStored(Index index, List<byte[]> keys, byte[] id) {
    for (byte[] key : keys) {
      var entry = new IndexEntry(key, id);
      byte[] stored = currentValue(entry.storedKey(index));
      if (stored == null || !Arrays.equals(stored, entry.storedValue(index))) {
        throw new StoreException(
            "index " + index.spec().name() + " lacks an entry of a document to be changed");
      }
    }
  }

  /** The other half: what is put is not there yet. */
  private void requireFree(Index index, List<byte[]> keys, byte[] id, Document document) {
    for (byte[] key : keys) {
      var entry = new IndexEntry(key, id);
      byte[] stored = currentValue(entry.storedKey(index));
      if (stored == null) {
        continue;
      }
      if (Arrays.equals(stored, entry.storedValue(index))) {
        throw new StoreException(
            "index " + index.spec().name() + " has an entry that a document is yet to get");
      }
      throw DuplicateKeyErrors.of(collection().namespace(), index, document);
    }
  }

  private void deleteEntries(int index, List<byte[]> keys, byte[] id) {
    for (byte[] key : keys) {
      byte[] stored = new IndexEntry(key, id).storedKey(indexes().get(index));
      change(stored.length, () -> batch.singleDelete(stored));
    }
  }

  private static List<byte[]> difference(List<byte[]> keys, List<byte[]> others) {
    return keys.stream()
        .filter(key -> others.stream().noneMatch(other -> Arrays.equals(key, other)))
        .toList();
  }

  @Override
  byte @Nullable [] currentValue(byte[] key) {
    return storage.get(batch, key);
  }

  @Override
  void writeBatch() {
    storage.write(batch);
  }

  @Override
  public void close() {
    releaseSnapshot();
    super.close();
  }
}
