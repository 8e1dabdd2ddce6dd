package io.anju.residence.permit.mongo;

import io.anju.residence.permit.Cancellation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param words null where the cause says it all
 */
public record CancellationDocument(LocalDate on, Cancellation.Cause cause, @Nullable String words) {

  static CancellationDocument from(LocalDate on, Cancellation why) {
    return new CancellationDocument(on, why.cause(), why.note().orElse(null));
  }

  Cancellation toDomain() {
    return new Cancellation(cause, Optional.ofNullable(words));
  }
}
