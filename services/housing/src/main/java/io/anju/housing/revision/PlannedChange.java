package io.anju.housing.revision;

import java.time.LocalDate;

/**
 * A change of a revision, with the progress of its relocation.
 *
 * @param buildings how many lay in the division when the revision was compared
 */
public record PlannedChange(
    String revision,
    LocalDate on,
    DivisionChange change,
    long buildings,
    RelocationProgress progress) {

  public String id() {
    return revision + ":" + change.code().value();
  }

  PlannedChange withProgress(RelocationProgress next) {
    return new PlannedChange(revision, on, change, buildings, next);
  }
}
