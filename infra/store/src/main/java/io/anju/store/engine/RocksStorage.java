package io.anju.store.engine;

import io.anju.store.error.StoreException;
import io.anju.store.keys.KeyRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.Checkpoint;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksObject;
import org.rocksdb.TablePropertiesCollectorFactory;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteBatchWithIndex;
import org.rocksdb.WriteBufferManager;
import org.rocksdb.WriteOptions;

/**
 * RocksDB as this store uses it: one ordered key space, one log. A single column family keeps the
 * log a strict history, so a damaged tail costs the newest writes and never a part of one.
 * Documents lie in blob files, where compaction does not copy them; keys and index entries lie in
 * the tree.
 */
public final class RocksStorage implements AutoCloseable {
  private static final long MEBI = 1L << 20;
  private static final int MIN_BLOB_BYTES = 256;

  /** The share of a write buffer for a Bloom filter: every insert looks up keys that are absent. */
  private static final double MEMTABLE_BLOOM_RATIO = 0.05;

  /** The share of the oldest blob files whose live documents every compaction moves out. */
  private static final double BLOB_GC_AGE_CUTOFF = 0.05;

  static {
    RocksDB.loadLibrary();
  }

  private final Cache cache;
  private final List<RocksObject> nativeObjects;
  private final RocksDB db;
  private final WriteOptions unsyncedWrites = new WriteOptions();
  private final ReadOptions defaultReads = new ReadOptions();
  private final GroupCommit groupCommit;

  private RocksStorage(Path directory, long memory) throws RocksDBException {
    cache = new LRUCache(memory, 4);
    long writeBufferBytes = Math.max(memory / 3, 16 * MEBI);
    var writeBufferManager = new WriteBufferManager(writeBufferBytes, cache);
    var bloomFilter = new BloomFilter(10);
    // A file with a long run of tombstones is compacted at once, so that scans over keys deleted in
    // bulk stay fast. Short runs occur wherever a queue fills and empties; compacting for each
    // would
    // rewrite the levels below with every file.
    var tombstoneCollector =
        TablePropertiesCollectorFactory.NewCompactOnDeletionCollectorFactory(32_768, 24_576, 0);
    var options = options(writeBufferManager, bloomFilter, writeBufferBytes);
    options.setTablePropertiesCollectorFactory(List.of(tombstoneCollector));
    nativeObjects = List.of(options, tombstoneCollector, bloomFilter, writeBufferManager);
    db = RocksDB.open(options, directory.toString());
    groupCommit = new GroupCommit(db::syncWal);
  }

  /**
   * @param memory bytes for block cache, write buffers, index and filter blocks together
   */
  public static RocksStorage open(Path directory, long memory) {
    try {
      Files.createDirectories(directory);
      return new RocksStorage(directory, memory);
    } catch (RocksDBException | IOException e) {
      throw new StoreException("cannot open the store in " + directory, e);
    }
  }

  private Options options(
      WriteBufferManager writeBufferManager, BloomFilter bloomFilter, long writeBufferBytes) {
    var table =
        new BlockBasedTableConfig()
            .setBlockCache(cache)
            .setFilterPolicy(bloomFilter)
            .setFormatVersion(6)
            .setBlockSize(8 * 1024)
            .setIndexType(IndexType.kTwoLevelIndexSearch)
            .setPartitionFilters(true)
            .setMetadataBlockSize(4096)
            .setCacheIndexAndFilterBlocks(true)
            .setCacheIndexAndFilterBlocksWithHighPriority(true)
            .setPinTopLevelIndexAndFilter(true);
    return new Options()
        .setCreateIfMissing(true)
        .setTableFormatConfig(table)
        .setCompressionType(CompressionType.LZ4_COMPRESSION)
        .setWriteBufferManager(writeBufferManager)
        .setWriteBufferSize(writeBufferBytes / 3)
        .setMaxWriteBufferNumber(3)
        .setMemtablePrefixBloomSizeRatio(MEMTABLE_BLOOM_RATIO)
        .setMemtableWholeKeyFiltering(true)
        .setLevel0FileNumCompactionTrigger(8)
        .setTargetFileSizeBase(32 * MEBI)
        .setMaxBytesForLevelBase(128 * MEBI)
        .setEnableBlobFiles(true)
        .setMinBlobSize(MIN_BLOB_BYTES)
        .setBlobCompressionType(CompressionType.LZ4_COMPRESSION)
        .setBlobFileSize(128 * MEBI)
        .setEnableBlobGarbageCollection(true)
        .setBlobGarbageCollectionAgeCutoff(BLOB_GC_AGE_CUTOFF)
        .setBlobGarbageCollectionForceThreshold(0.5)
        .setWalRecoveryMode(WALRecoveryMode.PointInTimeRecovery)
        .setMaxTotalWalSize(2 * writeBufferBytes)
        .setMaxOpenFiles(512)
        .setMaxBackgroundJobs(3)
        .setBytesPerSync(MEBI)
        .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
        .setKeepLogFileNum(3)
        .setStatsDumpPeriodSec(0);
  }

  public byte @Nullable [] get(byte[] key) {
    try {
      return db.get(key);
    } catch (RocksDBException e) {
      throw new StoreException("cannot read the store", e);
    }
  }

  /** The values of many keys, in their order, null for an absent one: faster than one by one. */
  List<byte @Nullable []> multiGet(List<byte[]> keys) {
    return multiGet(db, defaultReads, keys);
  }

  static List<byte @Nullable []> multiGet(RocksDB db, ReadOptions options, List<byte[]> keys) {
    try {
      return db.multiGetAsList(options, keys);
    } catch (RocksDBException e) {
      throw new StoreException("cannot read the store", e);
    }
  }

  /** The value in a batch, else in the store. */
  byte @Nullable [] get(WriteBatchWithIndex pending, byte[] key) {
    try {
      return pending.getFromBatchAndDB(db, defaultReads, key);
    } catch (RocksDBException e) {
      throw new StoreException("cannot read the store", e);
    }
  }

  /** Writes a batch to log and memory as one unit; durable after {@link #awaitDurable()}. */
  void write(WriteBatch batch) {
    write(() -> db.write(unsyncedWrites, batch));
  }

  /** Writes a batch to log and memory as one unit; durable after {@link #awaitDurable()}. */
  void write(WriteBatchWithIndex batch) {
    write(() -> db.write(unsyncedWrites, batch));
  }

  private void write(Write write) {
    try {
      write.run();
    } catch (RocksDBException e) {
      throw new StoreException("cannot write to the store", e);
    }
    groupCommit.recordWrite();
  }

  private interface Write {
    void run() throws RocksDBException;
  }

  /** The sequence number of the latest write. */
  long latestSequenceNumber() {
    return db.getLatestSequenceNumber();
  }

  /** Returns when everything written so far, by any thread, is on disk. */
  public void awaitDurable() {
    groupCommit.awaitDurable();
  }

  public Snapshot snapshot() {
    return new Snapshot(db);
  }

  /** Reads the newest state without a snapshot: for short reads. */
  RangeIterator scan(KeyRange range) {
    return new RangeIterator(db, null, range, false);
  }

  /**
   * A consistent copy of everything written so far, in a new directory; files are linked where the
   * disk allows.
   */
  void checkpoint(Path target) {
    try (var checkpoint = Checkpoint.create(db)) {
      checkpoint.createCheckpoint(target.toString());
    } catch (RocksDBException e) {
      throw new StoreException("cannot back up to " + target, e);
    }
  }

  /** Verifies the checksum of every block of every file. */
  void verifyChecksums() {
    try {
      db.verifyChecksum();
    } catch (RocksDBException e) {
      throw new StoreException("a file of the store is damaged", e);
    }
  }

  /** The memory of the block cache and write buffers, in bytes. */
  public long memory() {
    return cache.getUsage();
  }

  @Override
  public void close() {
    try {
      db.syncWal();
      db.closeE();
    } catch (RocksDBException e) {
      throw new StoreException("cannot close the store", e);
    } finally {
      nativeObjects.forEach(RocksObject::close);
      unsyncedWrites.close();
      defaultReads.close();
      cache.close();
    }
  }
}
