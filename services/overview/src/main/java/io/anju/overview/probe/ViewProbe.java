package io.anju.overview.probe;

import io.anju.platform.probe.WriteProbe;
import io.anju.platform.probe.WriteProbeFailedException;
import java.time.Duration;

/** Follows a write of the overview's own through store and broker until it is in a view. */
public final class ViewProbe {

  private static final Duration POLL = Duration.ofMillis(20);

  private final WriteProbe probe;
  private final ProbeViews views;
  private final Duration timeout;

  public ViewProbe(WriteProbe probe, ProbeViews views, Duration timeout) {
    this.probe = probe;
    this.views = views;
    this.timeout = timeout;
  }

  /**
   * Returns once the write is in the view.
   *
   * @throws WriteProbeFailedException naming the stage it did not reach in time
   */
  public void awaitFolded() {
    var written = probe.write();
    var deadline = System.nanoTime() + timeout.toNanos();
    while (views.version(written.service()) < written.version()) {
      if (System.nanoTime() > deadline) {
        throw new WriteProbeFailedException(WriteProbeFailedException.Stage.VIEW);
      }
      try {
        Thread.sleep(POLL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new WriteProbeFailedException(WriteProbeFailedException.Stage.VIEW, e);
      }
    }
  }
}
