package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.util.Optional;

/** One kind of thing that stands on the ground of divisions and follows when they change. */
public interface RelocationStep {

  /**
   * A page of it.
   *
   * @param last the last looked at; empty where there is nothing behind
   */
  record PageResult(Optional<String> lastId, int moved, int undecided) {}

  /**
   * Gives those of a division, or below it, to whom their ground belongs now. Those that are right
   * already stay untouched.
   */
  PageResult relocate(DivisionCode division, Optional<String> after, int limit);
}
