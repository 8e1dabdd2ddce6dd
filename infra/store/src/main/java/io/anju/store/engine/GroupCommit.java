package io.anju.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.rocksdb.RocksDBException;

/**
 * One log sync for all writers that wait: the first to arrive syncs for every write that was in the
 * log by then, the others wait for it. After a failed sync nobody can say what is on disk, so every
 * later wait fails until a restart.
 */
final class GroupCommit {
  interface WriteAheadLog {
    void sync() throws RocksDBException;
  }

  private final WriteAheadLog wal;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition syncFinished = lock.newCondition();
  private long lastWritten;
  private long lastSynced;
  private boolean syncInProgress;
  private RocksDBException failure;

  GroupCommit(WriteAheadLog wal) {
    this.wal = wal;
  }

  /** Notes a write that the log now holds, and answers its place in line. */
  long recordWrite() {
    lock.lock();
    try {
      return ++lastWritten;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when everything written before this call is on disk. */
  void awaitDurable() {
    lock.lock();
    try {
      awaitSynced(lastWritten);
    } finally {
      lock.unlock();
    }
  }

  private void awaitSynced(long ticket) {
    while (lastSynced < ticket) {
      if (failure != null) {
        throw new MongoServerError(
            96, "OperationFailed", "the log could not be synced: " + failure.getMessage());
      }
      if (syncInProgress) {
        syncFinished.awaitUninterruptibly();
      } else {
        syncAsLeader();
      }
    }
  }

  private void syncAsLeader() {
    long target = lastWritten;
    syncInProgress = true;
    lock.unlock();
    RocksDBException failed = null;
    try {
      wal.sync();
    } catch (RocksDBException e) {
      failed = e;
    } finally {
      lock.lock();
      syncInProgress = false;
      failure = failed;
      lastSynced = failed == null ? target : lastSynced;
      syncFinished.signalAll();
    }
  }
}
