package io.anju.residence.arrival;

import io.anju.contract.FactType;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Seen;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Waits until what a client has seen elsewhere is known here. */
public final class Arrivals {

  private static final Duration PAUSE = Duration.ofMillis(15);

  private final Map<String, Projected> byTopic;
  private final Duration longest;

  public Arrivals(List<Projected> projections, Duration longest) {
    this.byTopic = projections.stream().collect(Collectors.toMap(one -> one.type().topic(), Function.identity()));
    this.longest = longest;
  }

  /**
   * Returns once the writes of this kind are known here. What this service does not keep is passed over.
   *
   * @throws RegistryException {@code unavailable} where one does not arrive in time: absent is not the same as late
   */
  public void await(FactType type, List<Seen> seen) {
    long deadline = System.nanoTime() + longest.toNanos();
    for (var write : seen) {
      if (write.topic().equals(type.topic()) && byTopic.containsKey(write.topic())) {
        awaitOne(byTopic.get(write.topic()), write, deadline);
      }
    }
  }

  /** As {@link #await}, for the writes of every kind that is kept here. */
  public void awaitAll(List<Seen> seen) {
    long deadline = System.nanoTime() + longest.toNanos();
    seen.stream().filter(write -> byTopic.containsKey(write.topic())).forEach(write -> awaitOne(byTopic.get(write.topic()), write, deadline));
  }

  private static void awaitOne(Projected projection, Seen write, long deadline) {
    try {
      while (projection.versionOf(write.id()) < write.version()) {
        if (System.nanoTime() > deadline) {
          throw new RegistryException(PlatformError.UNAVAILABLE);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
  }
}
