package io.anju.store.engine;

import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDBException;

/**
 * Group commit: one sync of the write-ahead log for all writers that wait. The first to arrive
 * syncs every write that is in the log by then; the others wait for that sync. After a failed sync
 * the state of the disk is unknown, so every later wait fails until the store is restarted.
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
  private @Nullable String failure;

  GroupCommit(WriteAheadLog wal) {
    this.wal = wal;
  }

  /** Counts a write that the log now holds, and returns its number. */
  long recordWrite() {
    lock.lock();
    try {
      return ++lastWritten;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when everything written before this call is on disk. Fails with 96 OperationFailed. */
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
        throw new CommandError(
            MongoErrorCode.OPERATION_FAILED, "the log could not be synced: " + failure);
      }
      if (syncInProgress) {
        syncFinished.awaitUninterruptibly();
      } else {
        syncAsLeader();
      }
    }
  }

  /** Whatever the sync throws counts as failed: only a sync that returned has written anything. */
  private void syncAsLeader() {
    long target = lastWritten;
    syncInProgress = true;
    lock.unlock();
    Throwable thrown = null;
    try {
      wal.sync();
    } catch (RocksDBException | RuntimeException | Error e) {
      thrown = e;
    }
    lock.lock();
    syncInProgress = false;
    if (thrown == null) {
      lastSynced = target;
    } else {
      failure = thrown.toString();
    }
    syncFinished.signalAll();
  }
}
