package io.anju.employment.record;

import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The running employment records of a division. */
public interface RunningRecords {

  /**
   * A page in the order of the ids, after an id. Records updated since that time are left out, so
   * that a hire filed meanwhile is not among them.
   */
  List<Versioned<Employment>> page(
      DivisionCode division, Instant updatedBefore, Optional<String> after, int limit);
}
