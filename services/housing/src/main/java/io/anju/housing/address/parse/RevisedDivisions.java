package io.anju.housing.address.parse;

import io.anju.housing.division.Division;
import java.util.List;

/** What became of divisions since the list that was packed, as the register has it. */
public final class RevisedDivisions {

  private volatile List<Division> revised = List.of();

  /** Whether anything is new, so that names have to be read again. */
  public synchronized boolean update(List<Division> found) {
    boolean changed = !revised.equals(found);
    revised = List.copyOf(found);
    return changed;
  }

  /** All names there are and were. */
  public DivisionNames names() {
    return NationalDivisionNames.load(revised);
  }
}
