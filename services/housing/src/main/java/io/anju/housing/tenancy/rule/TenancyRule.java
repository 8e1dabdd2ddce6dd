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
 * @param maxTermYears the longest term (Civil Code, art. 705)
 * @param certificateNeedsConfirmation whether the certificate waits for the other side's
 *     confirmation; the filing itself never does
 * @param remindDays how many days before the term both sides are reminded, most first
 * @param legalBasis the provisions it stands on, for people to read
 */
public record TenancyRule(
    Optional<DivisionCode> division,
    LocalDate inForce,
    Deadlines deadlines,
    OccupancyDensity density,
    int maxTermYears,
    boolean certificateNeedsConfirmation,
    List<Integer> remindDays,
    String legalBasis) {

  public TenancyRule {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(density, "density");
    Objects.requireNonNull(legalBasis, "basis");
    remindDays = remindDays.stream().sorted(Comparator.reverseOrder()).toList();
  }

  boolean applies(DivisionCode place, LocalDate on) {
    return !inForce.isAfter(on) && division.map(mine -> mine.covers(place)).orElse(true);
  }
}
