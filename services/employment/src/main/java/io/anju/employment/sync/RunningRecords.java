package io.anju.employment.sync;

import io.anju.codes.DivisionCode;
import io.anju.employment.record.Employment;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The records that run in a division. */
public interface RunningRecords {

  /**
   * In the order of their ids, behind one of them; told before that time, so that a hire filed
   * since is not among them.
   */
  List<Versioned<Employment>> page(
      DivisionCode division, Instant updatedBefore, Optional<String> after, int limit);
}
