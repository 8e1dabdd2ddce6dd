package io.anju.imports;

import io.anju.platform.error.FieldError;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** Ends the records that a full file does not list. */
public interface MissingRecordsPolicy {

  /** Code of the error that a confirmation overrules. */
  String TOO_MANY_WOULD_END = "too-many-would-end";

  /**
   * Why the sender must confirm first, with the code {@link #TOO_MANY_WOULD_END}; empty where the
   * job may continue.
   */
  Optional<FieldError> confirmationNeeded(ImportJob job, BooleanSupplier mayContinue);

  /**
   * Ends the records that the file does not list. Repeating it changes nothing.
   *
   * @param ended called after each step with the number of records ended; false stops
   * @return false where it was stopped
   */
  boolean endMissing(ImportJob job, LongPredicate ended);
}
