package io.anju.housing.address.parse;

import io.anju.housing.division.Division;
import java.util.List;

/**
 * The divisions founded or renamed since the packed official list, as last read from the registry.
 */
public final class RevisedDivisions {

  private volatile List<Division> revised = List.of();

  /**
   * Replaces the divisions.
   *
   * @return whether anything changed, so that the names have to be loaded again
   */
  public synchronized boolean update(List<Division> found) {
    boolean changed = !revised.equals(found);
    revised = List.copyOf(found);
    return changed;
  }

  /** All names, present and former. */
  public DivisionNames names() {
    return NationalDivisionNames.load(revised);
  }
}
