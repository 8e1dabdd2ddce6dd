package io.anju.imports.job;

import io.anju.imports.job.LeasedPoller.Task;
import io.anju.imports.source.ImportSource;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import java.util.List;

/** Polls every source at a fixed interval, each on one replica at a time. */
final class ImportSourceScheduler {

  private final LeasedPoller poller;

  /**
   * @param lease after which another replica takes over a source
   * @param afterPoll called after each poll that did not fail
   */
  ImportSourceScheduler(
      List<ImportSource> sources,
      Leases leases,
      Duration lease,
      Duration pollInterval,
      Runnable afterPoll) {
    var tasks =
        sources.stream()
            .map(source ->
                new Task(
                    source.name(),
                    () -> source.poll(() -> acquireOrRenew(leases, source.name(), lease))))
            .toList();
    this.poller =
        new LeasedPoller(
            "import-source",
            pollInterval,
            Math.max(1, tasks.size()),
            () -> tasks,
            name -> acquireOrRenew(leases, name, lease),
            afterPoll);
  }

  private static boolean acquireOrRenew(Leases leases, String source, Duration lease) {
    return leases.acquireOrRenew("source:" + source, lease);
  }

  void start() {
    poller.start();
  }

  void stop() {
    poller.stop();
  }
}
