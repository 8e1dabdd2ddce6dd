package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.util.Optional;

/** One kind of record that is relocated when divisions change. */
public interface RelocationStep {

  /**
   * The result of one page.
   *
   * @param lastId the id of the last record processed; empty where there are no more
   */
  record PageResult(Optional<String> lastId, int moved, int undecided) {}

  /**
   * Gives a page of the records of a division, or of one below it, to the division they belong to
   * now. Records that are right already stay untouched.
   */
  PageResult relocate(DivisionCode division, Optional<String> after, int limit);
}
