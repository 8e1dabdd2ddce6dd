package io.anju.residence.projection;

import io.anju.contract.FactType;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ReadYourWritesToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Waits until what a client has seen elsewhere is known here. */
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
   * Returns once the writes of this kind are known here. What this service does not keep is passed
   * over.
   *
   * @throws RegistryException {@code unavailable} where one does not arrive in time: absent is not
   *     the same as late
   */
  public void await(FactType type, List<ReadYourWritesToken> tokens) {
    long deadline = System.nanoTime() + timeout.toNanos();
    for (var write : tokens) {
      if (write.topic().equals(type.topic()) && byTopic.containsKey(write.topic())) {
        awaitOne(byTopic.get(write.topic()), write, deadline);
      }
    }
  }

  /** As {@link #await}, for the writes of every kind that is kept here. */
  public void awaitAll(List<ReadYourWritesToken> tokens) {
    long deadline = System.nanoTime() + timeout.toNanos();
    tokens.stream()
        .filter(write -> byTopic.containsKey(write.topic()))
        .forEach(write -> awaitOne(byTopic.get(write.topic()), write, deadline));
  }

  private static void awaitOne(
      VersionedProjection projection, ReadYourWritesToken write, long deadline) {
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
