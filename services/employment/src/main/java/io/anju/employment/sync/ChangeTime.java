package io.anju.employment.sync;

import io.anju.platform.error.FieldError;
import io.anju.platform.request.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The column of the time of change in the source system. */
record ChangeTime(Instant updatedAt) {

  /** A time in the future is refused, because it would prevail over every later correction. */
  @Rule
  static List<FieldError> past(Instant updatedAt, Clock clock) {
    var now = clock.instant();
    return updatedAt.isAfter(now)
        ? List.of(FieldError.of("updatedAt", "too-far-ahead", Map.of("latest", now.toString())))
        : List.of();
  }
}
