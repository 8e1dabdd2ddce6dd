package io.anju.housing.inspection;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All checklists. Of those in force for a community on a day the one of the smallest division
 * applies, and of these the newest.
 */
public record Checklists(List<Checklist> all) {

  private static final Comparator<Checklist> PRECEDENCE =
      Comparator.comparing(Checklist::specificity).thenComparing(Checklist::from);

  public Checklists {
    all = List.copyOf(all);
  }

  public Optional<Checklist> inForce(DivisionCode community, LocalDate day) {
    return all.stream().filter(list -> list.appliesIn(community, day)).max(PRECEDENCE);
  }
}
