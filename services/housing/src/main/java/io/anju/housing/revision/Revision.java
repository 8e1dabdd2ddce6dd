package io.anju.housing.revision;

import io.anju.housing.revision.DivisionChange.Kind;
import java.time.LocalDate;
import java.util.Map;

/**
 * A set of changes that belong together.
 *
 * @param id the release's day, or that of an act
 * @param on the day it holds from
 * @param applied whether the register has it; until then it is a preview
 * @param counts by kind
 * @param buildings that stand on ground it changes
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
