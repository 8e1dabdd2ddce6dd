package io.anju.intake.job;

import io.anju.platform.error.FieldError;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** What happens to what a full file does not name. */
public interface Omissions {

  /** Why this must be confirmed first, by the flaw {@link Stage#ASKS}; empty where it may go on. */
  Optional<FieldError> objection(Job job, BooleanSupplier mayGoOn);

  /**
   * Ends what the file does not name. Done again it changes nothing.
   *
   * @param ended told after each step how many that were; false stops
   * @return false where it was stopped
   */
  boolean end(Job job, LongPredicate ended);
}
