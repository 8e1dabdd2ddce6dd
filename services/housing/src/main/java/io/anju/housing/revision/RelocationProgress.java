package io.anju.housing.revision;

import java.util.Optional;

/**
 * The progress of the relocation of one changed division.
 *
 * @param begun whether the change has been applied to the divisions
 * @param step the index of the present step
 * @param cursor the id of the last record processed in it
 * @param moved how many records got another division or another division's name
 * @param undecided how many buildings stayed where they were, because several divisions may have
 *     their area; their grids decide once they are given to one
 * @param done whether all records were processed
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
