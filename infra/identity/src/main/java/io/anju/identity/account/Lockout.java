package io.anju.identity.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an account is locked after failures in a row: not at all after four, a minute after
 * five, twice as long after each further one, up to an hour. Longer, and anybody could shut an
 * official out for a day; shorter, and 1,000 passwords could be tried in one.
 */
final class Lockout {

  static final int FREE_FAILURES = 4;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MAX_DOUBLINGS = 6;

  private Lockout() {}

  static Optional<Instant> until(int failures, Instant now) {
    if (failures <= FREE_FAILURES) {
      return Optional.empty();
    }
    int doublings = Math.min(failures - FREE_FAILURES - 1, MAX_DOUBLINGS);
    var duration = FIRST.multipliedBy(1L << doublings);
    return Optional.of(now.plus(duration.compareTo(LONGEST) > 0 ? LONGEST : duration));
  }
}
