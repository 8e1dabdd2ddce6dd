package io.anju.housing.revision;

import java.time.LocalDate;

/**
 * A change of a revision, and how far what stands on its ground has followed.
 *
 * @param buildings that stand there as it was found
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
