package io.anju.imports.job;

import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a job stands in its life. */
public sealed interface Stage {

  /** The file is not all here. */
  record Uploading() implements Stage {}

  /** Its rows are being brought in, or wait for their turn. */
  record Running() implements Stage {}

  /** All rows are in or among the rejects. */
  record Done(Instant at) implements Stage {}

  /** Somebody stopped it; what was brought in stays. */
  record Cancelled(Instant at) implements Stage {}

  /** It cannot go on, for all of these reasons; what was brought in stays. */
  record Failed(Instant at, List<FieldError> reasons) implements Stage {
    public Failed {
      reasons = List.copyOf(reasons);
    }

    /** Whether it only wants to be told to go on. */
    boolean awaitsConfirmation() {
      return reasons.stream().allMatch(reason -> reason.error().code().equals(TOO_MANY_WOULD_END));
    }
  }

  /** The one reason that a confirmation takes away. */
  String TOO_MANY_WOULD_END = "too-many-would-end";

  /** Of a stage nothing follows. */
  default Optional<Instant> finishedAt() {
    return switch (this) {
      case Uploading _, Running _ -> Optional.empty();
      case Done(var at) -> Optional.of(at);
      case Cancelled(var at) -> Optional.of(at);
      case Failed(var at, var _) -> Optional.of(at);
    };
  }
}
