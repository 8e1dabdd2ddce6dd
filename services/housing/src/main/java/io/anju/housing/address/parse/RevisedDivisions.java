package io.anju.housing.address.parse;

import io.anju.housing.division.Division;
import java.util.List;

/** What became of divisions since the list that was packed, as the register has it. */
public final class RevisedDivisions {

  private volatile List<Division> revised = List.of();

  /** Whether anything is new, so that names have to be read again. */
  public synchronized boolean set(List<Division> found) {
    boolean news = !revised.equals(found);
    revised = List.copyOf(found);
    return news;
  }

  /** All names there are and were. */
  public DivisionNames names() {
    return NationalNames.load(revised);
  }
}
