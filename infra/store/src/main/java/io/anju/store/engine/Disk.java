package io.anju.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rocksdb.AbstractWriteBatch;
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
 * RocksDB as this store uses it: one ordered key space, one log. A single column family keeps the log a strict history,
 * so a damaged tail costs the newest writes and never a part of one. Documents lie in blob files, where compaction
 * does not copy them; keys and index entries lie in the tree.
 */
public final class Disk implements AutoCloseable {
    private static final long MEBI = 1L << 20;
    private static final int BLOB_FROM_BYTES = 256;
    /** What is not there is asked for at every insert: this share of a write buffer answers it without a search. */
    private static final double MEMORY_BLOOM = 0.05;
    /** Every compaction copies what still lives out of this share of the blob files, the oldest, however little of them is garbage. */
    private static final double BLOBS_COPIED_UP_TO_AGE = 0.05;

    static {
        RocksDB.loadLibrary();
    }

    private final Cache cache;
    private final List<RocksObject> owned;
    private final RocksDB db;
    private final WriteOptions unsynced = new WriteOptions();
    private final ReadOptions plain = new ReadOptions();
    private final GroupSync sync;

    private Disk(Path directory, long memory) throws RocksDBException {
        cache = new LRUCache(memory, 4);
        long buffers = Math.max(memory / 3, 16 * MEBI);
        var bufferLimit = new WriteBufferManager(buffers, cache);
        var bloom = new BloomFilter(10);
        // A scan over keys deleted in bulk stays fast: a file with a long stretch of them is compacted at once. Short stretches are
        // everywhere where a queue fills and empties; to compact for each would rewrite what lies below with every file.
        var deletions = TablePropertiesCollectorFactory.NewCompactOnDeletionCollectorFactory(32_768, 24_576, 0);
        var options = options(bufferLimit, bloom, buffers);
        options.setTablePropertiesCollectorFactory(List.of(deletions));
        owned = List.of(options, deletions, bloom, bufferLimit);
        db = RocksDB.open(options, directory.toString());
        sync = new GroupSync(db::syncWal);
    }

    /** @param memory bytes for block cache, write buffers, index and filter blocks together */
    public static Disk open(Path directory, long memory) {
        try {
            Files.createDirectories(directory);
            return new Disk(directory, memory);
        } catch (RocksDBException | IOException e) {
            throw new StoreException("cannot open the store in " + directory, e);
        }
    }

    private Options options(WriteBufferManager bufferLimit, BloomFilter bloom, long buffers) {
        var table = new BlockBasedTableConfig()
            .setBlockCache(cache).setFilterPolicy(bloom).setFormatVersion(6).setBlockSize(8 * 1024)
            .setIndexType(IndexType.kTwoLevelIndexSearch).setPartitionFilters(true).setMetadataBlockSize(4096)
            .setCacheIndexAndFilterBlocks(true).setCacheIndexAndFilterBlocksWithHighPriority(true)
            .setPinTopLevelIndexAndFilter(true);
        return new Options()
            .setCreateIfMissing(true)
            .setTableFormatConfig(table)
            .setCompressionType(CompressionType.LZ4_COMPRESSION)
            .setWriteBufferManager(bufferLimit)
            .setWriteBufferSize(buffers / 3).setMaxWriteBufferNumber(3)
            .setMemtablePrefixBloomSizeRatio(MEMORY_BLOOM).setMemtableWholeKeyFiltering(true)
            .setLevel0FileNumCompactionTrigger(8)
            .setTargetFileSizeBase(32 * MEBI).setMaxBytesForLevelBase(128 * MEBI)
            .setEnableBlobFiles(true).setMinBlobSize(BLOB_FROM_BYTES).setBlobCompressionType(CompressionType.LZ4_COMPRESSION)
            .setBlobFileSize(128 * MEBI).setEnableBlobGarbageCollection(true)
            .setBlobGarbageCollectionAgeCutoff(BLOBS_COPIED_UP_TO_AGE).setBlobGarbageCollectionForceThreshold(0.5)
            .setWalRecoveryMode(WALRecoveryMode.PointInTimeRecovery)
            .setMaxTotalWalSize(2 * buffers)
            .setMaxOpenFiles(512).setMaxBackgroundJobs(3)
            .setBytesPerSync(MEBI)
            .setInfoLogLevel(InfoLogLevel.WARN_LEVEL).setKeepLogFileNum(3).setStatsDumpPeriodSec(0);
    }

    public byte[] get(byte[] key) {
        try {
            return db.get(key);
        } catch (RocksDBException e) {
            throw new StoreException("cannot read the store", e);
        }
    }

    /** Together, in the order of the keys, null where there is nothing: one by one costs several times as much. */
    List<byte[]> getAll(List<byte[]> keys) {
        return getAll(db, plain, keys);
    }

    static List<byte[]> getAll(RocksDB db, ReadOptions options, List<byte[]> keys) {
        try {
            return db.multiGetAsList(options, keys);
        } catch (RocksDBException e) {
            throw new StoreException("cannot read the store", e);
        }
    }

    byte[] get(WriteBatchWithIndex pending, byte[] key) {
        try {
            return pending.getFromBatchAndDB(db, plain, key);
        } catch (RocksDBException e) {
            throw new StoreException("cannot read the store", e);
        }
    }

    /** Puts a batch into log and memory as one; durable only after {@link #awaitDurable()}. */
    void write(AbstractWriteBatch batch) {
        try {
            if (batch instanceof WriteBatchWithIndex indexed) {
                db.write(unsynced, indexed);
            } else {
                db.write(unsynced, (WriteBatch) batch);
            }
        } catch (RocksDBException e) {
            throw new StoreException("cannot write to the store", e);
        }
        sync.written();
    }

    /** How far the store's history has come. */
    long moment() {
        return db.getLatestSequenceNumber();
    }

    /** Returns when everything written so far, by anybody, is on disk. */
    public void awaitDurable() {
        sync.awaitAll();
    }

    public Snapshot snapshot() {
        return new Snapshot(db);
    }

    /** The newest state, without a snapshot: for short reads. */
    RangeIterator scan(Range range) {
        return new RangeIterator(db, null, range, false);
    }

    /** A consistent copy of everything written so far, in a new directory; files are linked where the disk allows. */
    void checkpoint(Path target) {
        try (var checkpoint = Checkpoint.create(db)) {
            checkpoint.createCheckpoint(target.toString());
        } catch (RocksDBException e) {
            throw new StoreException("cannot back up to " + target, e);
        }
    }

    /** Reads every block of every file against its checksum. */
    void verifyChecksums() {
        try {
            db.verifyChecksum();
        } catch (RocksDBException e) {
            throw new StoreException("a file of the store is damaged", e);
        }
    }

    /** Memory RocksDB holds now, in bytes. */
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
            owned.forEach(RocksObject::close);
            unsynced.close();
            plain.close();
            cache.close();
        }
    }
}
