package io.anju.housing.revision;

import java.util.Optional;

/**
 * How far the move of what stands on a division's ground is.
 *
 * @param begun whether the register has the change
 * @param step which kind of thing is being moved
 * @param after the last of them looked at
 * @param moved given to another division, or told of another name
 * @param undecided left where they were, because several divisions may have their ground: their grids say which, once they are given to one
 * @param done whether all were looked at
 */
public record Following(boolean begun, int step, Optional<String> after, long moved, long undecided, boolean done) {

  public static final Following PLANNED = new Following(false, 0, Optional.empty(), 0, 0, false);

  Following started() {
    return new Following(true, 0, Optional.empty(), 0, 0, false);
  }

  Following past(Relocating.Step page, int steps) {
    boolean over = page.last().isEmpty();
    int next = over ? step + 1 : step;
    return new Following(true, next, page.last(), moved + page.moved(), undecided + page.undecided(), next == steps);
  }
}
