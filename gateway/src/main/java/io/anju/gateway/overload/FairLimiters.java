package io.anju.gateway.overload;

import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * A limiter for each kind of resource, so that a slow service takes the place of no other: its own
 * requests alone are refused.
 */
final class FairLimiters {

  private static final long WINDOW_MILLIS = 100;
  private static final double BACK_OFF = 0.9;
  private static final String OTHER = "other";

  /** The first parts of the paths behind /api that have a limiter of their own. */
  private static final Set<String> RESOURCES =
      Set.of(
          "persons",
          "permits",
          "overview",
          "me",
          "search",
          "declarations",
          "pending-declarations",
          "addresses",
          "buildings",
          "dwellings",
          "tenancies",
          "divisions",
          "enterprises",
          "employments",
          "reconciliation",
          "statistics",
          "worklists",
          "accesses",
          "verify");

  private final Map<String, FairLimiter> limiters = new ConcurrentHashMap<>();
  private final OverloadProperties settings;
  private final BiConsumer<String, FairLimiter> created;

  /**
   * @param created is told of each limiter, such as to measure it
   */
  FairLimiters(OverloadProperties settings, BiConsumer<String, FairLimiter> created) {
    this.settings = settings;
    this.created = created;
  }

  /**
   * @param path such as {@code /api/persons/…}
   */
  FairLimiter of(String path) {
    return limiters.computeIfAbsent(
        resource(path),
        resource -> {
          var limiter = FairLimiter.of(resource, adaptiveLimit(), System::nanoTime);
          created.accept(resource, limiter);
          return limiter;
        });
  }

  static String resource(String path) {
    if (!path.startsWith("/api/")) {
      return OTHER;
    }
    int end = path.indexOf('/', "/api/".length());
    String first = path.substring("/api/".length(), end < 0 ? path.length() : end);
    return RESOURCES.contains(first) ? first : OTHER;
  }

  /**
   * Shrinks by a tenth for each window that was too slow, and grows by one for each that was not.
   */
  private WindowedLimit adaptiveLimit() {
    return WindowedLimit.newBuilder()
        .minWindowTime(WINDOW_MILLIS, TimeUnit.MILLISECONDS)
        .maxWindowTime(WINDOW_MILLIS, TimeUnit.MILLISECONDS)
        .build(
            AIMDLimit.newBuilder()
                .initialLimit(settings.initial())
                .minLimit(settings.lowest())
                .maxLimit(settings.highest())
                .backoffRatio(BACK_OFF)
                .timeout(settings.target().toNanos(), TimeUnit.NANOSECONDS)
                .build());
  }
}
