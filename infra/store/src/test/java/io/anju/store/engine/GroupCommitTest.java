package io.anju.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.store.error.CommandError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;

class GroupCommitTest {
  private static final int WRITERS = 8;

  @Test
  void failed_sync_fails_this_wait_and_every_later_one() {
    var syncs = new AtomicInteger();
    var commit =
        new GroupCommit(() -> {
          syncs.incrementAndGet();
          throw new RocksDBException("disk full");
        });
    commit.recordWrite();
    assertFails(commit, "disk full");
    commit.recordWrite();
    assertFails(commit, "disk full");
    assertThat(syncs).hasValue(1);
  }

  @Test
  void unchecked_exception_of_a_sync_does_not_count_as_synced() {
    var commit =
        new GroupCommit(() -> {
          throw new IllegalStateException("the database is closed");
        });
    commit.recordWrite();
    assertFails(commit, "the database is closed");
    assertFails(commit, "the database is closed");
  }

  @Test
  void error_of_a_sync_does_not_count_as_synced() {
    var commit =
        new GroupCommit(() -> {
          throw new UnsatisfiedLinkError("no native library");
        });
    commit.recordWrite();
    assertFails(commit, "no native library");
    assertFails(commit, "no native library");
  }

  @Test
  void writes_recorded_during_a_sync_share_the_next_one() throws Exception {
    var started = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var syncs = new AtomicInteger();
    var commit =
        new GroupCommit(() -> {
          if (syncs.incrementAndGet() == 1) {
            started.countDown();
            awaitUninterruptibly(release);
          }
        });
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      commit.recordWrite();
      List<Future<?>> waiting = new ArrayList<>();
      waiting.add(writers.submit(commit::awaitDurable));
      started.await();
      var recorded = new CountDownLatch(WRITERS);
      for (int i = 0; i < WRITERS; i++) {
        waiting.add(
            writers.submit(() -> {
              commit.recordWrite();
              recorded.countDown();
              commit.awaitDurable();
            }));
      }
      recorded.await();
      release.countDown();
      for (var writer : waiting) {
        writer.get(10, TimeUnit.SECONDS);
      }
    }
    assertThat(syncs).hasValue(2);
  }

  @Test
  void nothing_written_needs_no_sync() {
    var syncs = new AtomicInteger();
    new GroupCommit(syncs::incrementAndGet).awaitDurable();
    assertThat(syncs).hasValue(0);
  }

  private static void assertFails(GroupCommit commit, String reason) {
    assertThatThrownBy(commit::awaitDurable)
        .isInstanceOfSatisfying(CommandError.class, e -> assertThat(e.getCode()).isEqualTo(96))
        .hasMessageContaining(reason);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
