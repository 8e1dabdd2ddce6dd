package io.anju.residence.projection;

import io.anju.contract.FactType;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Waits until the writes that a client has seen at other services have arrived in projections here.
 */
public final class ProjectionBarrier {

  private static final Duration POLL_INTERVAL = Duration.ofMillis(15);

  private final Map<String, VersionedProjection> byTopic;
  private final Duration timeout;

  public ProjectionBarrier(List<VersionedProjection> projections, Duration timeout) {
    this.byTopic =
        projections.stream()
            .collect(
                Collectors.toMap(projection -> projection.type().topic(), Function.identity()));
    this.timeout = timeout;
  }

  /**
   * Returns once the writes of one kind have arrived; kinds without a projection here are ignored.
   *
   * @throws RegistryException {@code unavailable} where one does not arrive in time, because absent
   *     must not be confused with late
   */
  public void await(FactType type, List<ReadYourWritesToken> tokens) {
    long deadline = System.nanoTime() + timeout.toNanos();
    for (var write : tokens) {
      if (write.topic().equals(type.topic())) {
        awaitOne(write, deadline);
      }
    }
  }

  /** As {@link #await}, for all kinds that have a projection here. */
  public void awaitAll(List<ReadYourWritesToken> tokens) {
    long deadline = System.nanoTime() + timeout.toNanos();
    tokens.forEach(write -> awaitOne(write, deadline));
  }

  private void awaitOne(ReadYourWritesToken write, long deadline) {
    var projection = byTopic.get(write.topic());
    if (projection == null) {
      return;
    }
    try {
      while (projection.versionOf(write.id()) < write.version()) {
        if (System.nanoTime() > deadline) {
          throw new RegistryException(PlatformError.UNAVAILABLE);
        }
        Thread.sleep(POLL_INTERVAL);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
  }
}
