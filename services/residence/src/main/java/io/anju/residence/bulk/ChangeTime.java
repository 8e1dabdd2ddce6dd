package io.anju.residence.bulk;

import io.anju.platform.error.FieldError;
import io.anju.platform.request.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The column of the time of change in the source system. A time in the future is refused. Nothing
 * known is overwritten by a row, so that the order of changes does not matter.
 */
record ChangeTime(Optional<Instant> updatedAt) {

  @Rule
  static List<FieldError> past(Optional<Instant> updatedAt, Clock clock) {
    var now = clock.instant();
    return updatedAt.filter(at -> at.isAfter(now)).isPresent()
        ? List.of(FieldError.of("updatedAt", "too-far-ahead", Map.of("latest", now.toString())))
        : List.of();
  }
}
