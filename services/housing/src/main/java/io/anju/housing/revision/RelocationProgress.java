package io.anju.housing.revision;

import java.util.Optional;

/**
 * How far the move of what stands on a division's ground is.
 *
 * @param begun whether the register has the change
 * @param step which kind of thing is being moved
 * @param cursor the last of them looked at
 * @param moved given to another division, or told of another name
 * @param undecided left where they were, because several divisions may have their ground: their
 *     grids say which, once they are given to one
 * @param done whether all were looked at
 */
public record RelocationProgress(
    boolean begun, int step, Optional<String> cursor, long moved, long undecided, boolean done) {

  public static final RelocationProgress NOT_STARTED =
      new RelocationProgress(false, 0, Optional.empty(), 0, 0, false);

  RelocationProgress start() {
    return new RelocationProgress(true, 0, Optional.empty(), 0, 0, false);
  }

  RelocationProgress afterPage(RelocationStep.PageResult page, int steps) {
    boolean kindFinished = page.lastId().isEmpty();
    int next = kindFinished ? step + 1 : step;
    return new RelocationProgress(
        true,
        next,
        page.lastId(),
        moved + page.moved(),
        undecided + page.undecided(),
        next == steps);
  }
}
