package io.anju.housing.revision;

import io.anju.housing.revision.DivisionChange.Kind;
import java.time.LocalDate;
import java.util.Map;

/**
 * A set of changes that are applied together.
 *
 * @param id the day of the release, or the id of the act
 * @param on the first day on which it is in force
 * @param applied false for a preview
 * @param counts the number of changes by kind
 * @param buildings how many lie in the divisions that it changes
 */
public record Revision(
    String id, LocalDate on, boolean applied, Map<Kind, Integer> counts, long buildings) {

  public Revision {
    counts = Map.copyOf(counts);
  }

  Revision markApplied() {
    return new Revision(id, on, true, counts, buildings);
  }
}
