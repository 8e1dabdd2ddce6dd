package io.anju.residence.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a message is sent again. */
final class Backoff {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(24));

  private Backoff() {}

  /**
   * Empty where it is given up.
   *
   * @param failures so far
   */
  static Optional<Duration> after(int failures) {
    return failures <= WAITS.size() ? Optional.of(WAITS.get(failures - 1)) : Optional.empty();
  }
}
