package io.anju.imports.job;

import io.anju.platform.error.FieldError;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** What happens to what a full file does not name. */
public interface MissingRecordsPolicy {

  /**
   * Why this must be confirmed first, by the flaw {@link ParallelStage#TOO_MANY_WOULD_END}; empty
   * where it may go on.
   */
  Optional<FieldError> confirmationNeeded(ImportJob job, BooleanSupplier mayContinue);

  /**
   * Ends what the file does not name. Done again it changes nothing.
   *
   * @param ended told after each step how many that were; false stops
   * @return false where it was stopped
   */
  boolean endMissing(ImportJob job, LongPredicate ended);
}
