package io.anju.store.engine;

import io.anju.store.error.StoreException;
import io.anju.store.keys.KeyRange;
import java.util.List;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** The store as it was at one moment. Keeps no memory but old versions on disk: close it. */
public final class Snapshot implements AutoCloseable {
  private final RocksDB db;
  private final org.rocksdb.Snapshot snapshot;
  private final ReadOptions options;

  Snapshot(RocksDB db) {
    this.db = db;
    snapshot = db.getSnapshot();
    options = new ReadOptions().setSnapshot(snapshot);
  }

  public byte[] get(byte[] key) {
    try {
      return db.get(options, key);
    } catch (RocksDBException e) {
      throw new StoreException("cannot read the store", e);
    }
  }

  /** Together, in the order of the keys, null where there is nothing. */
  public List<byte[]> multiGet(List<byte[]> keys) {
    return RocksStorage.multiGet(db, options, keys);
  }

  /** Where in the store's history this moment lies. */
  public long sequenceNumber() {
    return snapshot.getSequenceNumber();
  }

  public RangeIterator scan(KeyRange range, boolean reverse) {
    return new RangeIterator(db, snapshot, range, reverse);
  }

  @Override
  public void close() {
    options.close();
    db.releaseSnapshot(snapshot);
    snapshot.close();
  }
}
