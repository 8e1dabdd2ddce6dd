package io.anju.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.job.LeasedPoller.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LeasedPollerTest {

  private static final Duration INTERVAL = Duration.ofMillis(5);

  private final CountDownLatch manyPolls = new CountDownLatch(20);
  private LeasedPoller poller;

  private void start(int maxConcurrent, Set<String> leased, Task... tasks) {
    poller =
        new LeasedPoller(
            "test",
            INTERVAL,
            maxConcurrent,
            () -> List.of(tasks),
            leased::contains,
            manyPolls::countDown);
    poller.start();
  }

  @AfterEach
  void stop() {
    poller.stop();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void task_whose_lease_another_replica_holds_is_not_run() throws InterruptedException {
    var ran = new AtomicInteger();
    start(2, Set.of(), new Task("held-elsewhere", ran::incrementAndGet));
    await(manyPolls);
    assertThat(ran).hasValue(0);
  }

  @Test
  void running_task_is_not_started_again_and_does_not_delay_others() throws InterruptedException {
    var release = new CountDownLatch(1);
    var starts = new AtomicInteger();
    var others = new CountDownLatch(3);
    start(
        2,
        Set.of("slow", "quick"),
        new Task(
            "slow",
            () -> {
              starts.incrementAndGet();
              release.await();
            }),
        new Task("quick", others::countDown));
    await(others);
    await(manyPolls);
    assertThat(starts).hasValue(1);
    assertThat(poller.isBusy()).isTrue();
    release.countDown();
  }

  @Test
  void tasks_beyond_the_limit_are_not_started() throws InterruptedException {
    var release = new CountDownLatch(1);
    var second = new AtomicInteger();
    start(
        1,
        Set.of("first", "second"),
        new Task("first", release::await),
        new Task("second", second::incrementAndGet));
    await(manyPolls);
    assertThat(second).hasValue(0);
    release.countDown();
  }

  @Test
  void failed_task_is_repeated_at_the_next_poll() throws InterruptedException {
    var attempts = new AtomicInteger();
    var succeeded = new CountDownLatch(1);
    start(
        1,
        Set.of("flaky"),
        new Task(
            "flaky",
            () -> {
              switch (attempts.incrementAndGet()) {
                case 1 -> throw new IOException("unreachable");
                case 2 -> throw new IllegalStateException("broken");
                default -> succeeded.countDown();
              }
            }));
    await(succeeded);
  }

  @Test
  void stopping_interrupts_running_tasks() throws InterruptedException {
    var started = new CountDownLatch(1);
    var interrupted = new CountDownLatch(1);
    start(
        1,
        Set.of("endless"),
        new Task(
            "endless",
            () -> {
              started.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException stopping) {
                interrupted.countDown();
                throw stopping;
              }
            }));
    await(started);
    poller.stop();
    await(interrupted);
  }
}
