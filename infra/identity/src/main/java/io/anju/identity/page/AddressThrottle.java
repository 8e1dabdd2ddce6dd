package io.anju.identity.page;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How many passwords and codes an address has tried within the present minute. */
final class AddressThrottle {

  private static final int SECONDS = 60;

  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private final AtomicLong minute = new AtomicLong();
  private final int limit;
  private final Clock clock;

  AddressThrottle(int limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  boolean tryAcquire(String address) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    if (minute.getAndSet(now) != now) {
      attempts.clear();
    }
    return attempts.merge(address, 1, Integer::sum) <= limit;
  }
}
