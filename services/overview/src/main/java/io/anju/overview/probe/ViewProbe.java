package io.anju.overview.probe;

import io.anju.platform.probe.WriteProbe.Written;
import io.anju.platform.probe.WriteProbeFailedException;
import java.time.Duration;
import java.util.function.Supplier;

/** Follows a write of the overview's own through store and broker until it is in a view. */
public final class ViewProbe {

  private static final Duration POLL = Duration.ofMillis(20);

  private final Supplier<Written> probe;
  private final ProbeViews views;
  private final Duration timeout;

  /**
   * @param probe writes, and returns once store and broker have acknowledged
   * @param timeout within which the write must be in the view
   */
  public ViewProbe(Supplier<Written> probe, ProbeViews views, Duration timeout) {
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
    var written = probe.get();
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
