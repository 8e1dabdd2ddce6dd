package io.anju.store.engine;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.rocksdb.RocksDBException;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * One log sync for all writers that wait: the first to arrive syncs for every write that was in the log by then, the
 * others wait for it. After a failed sync nobody can say what is on disk, so every later wait fails until a restart.
 */
final class GroupSync {
    interface Log {
        void sync() throws RocksDBException;
    }

    private final Log log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long written;
    private long synced;
    private boolean syncing;
    private RocksDBException failure;

    GroupSync(Log log) {
        this.log = log;
    }

    /** Notes a write that the log now holds, and answers its place in line. */
    long written() {
        lock.lock();
        try {
            return ++written;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when everything written before this call is on disk. */
    void awaitAll() {
        lock.lock();
        try {
            await(written);
        } finally {
            lock.unlock();
        }
    }

    private void await(long ticket) {
        while (synced < ticket) {
            if (failure != null) {
                throw new MongoServerError(96, "OperationFailed", "the log could not be synced: " + failure.getMessage());
            }
            if (syncing) {
                changed.awaitUninterruptibly();
            } else {
                lead();
            }
        }
    }

    private void lead() {
        long target = written;
        syncing = true;
        lock.unlock();
        RocksDBException failed = null;
        try {
            log.sync();
        } catch (RocksDBException e) {
            failed = e;
        } finally {
            lock.lock();
            syncing = false;
            failure = failed;
            synced = failed == null ? target : synced;
            changed.signalAll();
        }
    }
}
