package io.anju.housing.tenancy.rule;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one place demands from a day on.
 *
 * @param division empty for the country
 * @param longestYears the longest term (Civil Code, art. 705)
 * @param confirmedFirst whether the certificate waits for the other side's confirmation; the filing itself never does
 * @param remindDays how many days before the term both sides are reminded, most first
 * @param basis the provisions it stands on, for people to read
 */
public record TenancyRule(
    Optional<DivisionCode> division,
    LocalDate inForce,
    Deadlines deadlines,
    Density density,
    int longestYears,
    boolean confirmedFirst,
    List<Integer> remindDays,
    String basis) {

  public TenancyRule {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(density, "density");
    Objects.requireNonNull(basis, "basis");
    remindDays = remindDays.stream().sorted(Comparator.reverseOrder()).toList();
  }

  boolean applies(DivisionCode place, LocalDate on) {
    return !inForce.isAfter(on) && division.map(mine -> mine.covers(place)).orElse(true);
  }
}
