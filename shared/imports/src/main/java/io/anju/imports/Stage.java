package io.anju.imports;

import io.anju.platform.error.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The state of an import job. */
public sealed interface Stage {

  /** The file has not arrived completely. */
  record Uploading() implements Stage {}

  /** Its rows are being imported, or it waits for capacity. */
  record Running() implements Stage {}

  /**
   * Every row is imported, but the file would end more records than it may without confirmation.
   * The job continues once its sender confirms.
   */
  record AwaitingConfirmation(Instant since, FieldError reason) implements Stage {}

  /**
   * The file is read, and rows of it wait for what they refer to.
   *
   * @param since the end of the file
   * @param retryAt when they are tried again
   * @param until from when on they are rejected instead
   * @param pause between the last try and the next
   */
  record Waiting(Instant since, Instant retryAt, Instant until, Duration pause) implements Stage {}

  /** Every row is imported or rejected. */
  record Done(Instant at) implements Stage {}

  /** Its sender stopped it; the rows imported before remain. */
  record Cancelled(Instant at) implements Stage {}

  /** It cannot continue, for all of these reasons; the rows imported before remain. */
  record Failed(Instant at, List<FieldError> reasons) implements Stage {

    public Failed {
      reasons = List.copyOf(reasons);
    }
  }

  /** When work on the job stopped; empty while it is uploading, running or waiting. */
  default Optional<Instant> finishedAt() {
    return switch (this) {
      case Uploading _, Running _, Waiting _ -> Optional.empty();
      case AwaitingConfirmation(var since, var _) -> Optional.of(since);
      case Done(var at) -> Optional.of(at);
      case Cancelled(var at) -> Optional.of(at);
      case Failed(var at, var _) -> Optional.of(at);
    };
  }

  /** Why the job stopped before it was done; empty in every other state. */
  default List<FieldError> reasons() {
    return switch (this) {
      case AwaitingConfirmation(var _, var reason) -> List.of(reason);
      case Failed(var _, var reasons) -> reasons;
      case Uploading _, Running _, Waiting _, Done _, Cancelled _ -> List.of();
    };
  }
}
