package io.anju.housing.tenancy.rule;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a division demands of tenancies from a day on.
 *
 * @param division empty for the country
 * @param maxTermYears the longest term (Civil Code, art. 705)
 * @param certificateNeedsConfirmation whether the certificate requires the other party's
 *     confirmation; the filing itself never does
 * @param remindDays days before the end of the term on which both parties are reminded, the most
 *     first
 * @param legalBasis the provisions, for readers
 * @param letting what the nation demands besides
 */
public record TenancyRule(
    Optional<DivisionCode> division,
    LocalDate inForce,
    Deadlines deadlines,
    OccupancyDensity density,
    int maxTermYears,
    boolean certificateNeedsConfirmation,
    List<Integer> remindDays,
    String legalBasis,
    LettingRule letting) {

  public TenancyRule {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(density, "density");
    Objects.requireNonNull(letting, "letting");
    LegalBasis.require(legalBasis);
    remindDays = remindDays.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** With nothing demanded by the nation besides. */
  public TenancyRule(
      Optional<DivisionCode> division,
      LocalDate inForce,
      Deadlines deadlines,
      OccupancyDensity density,
      int maxTermYears,
      boolean certificateNeedsConfirmation,
      List<Integer> remindDays,
      String legalBasis) {
    this(
        division,
        inForce,
        deadlines,
        density,
        maxTermYears,
        certificateNeedsConfirmation,
        remindDays,
        legalBasis,
        LettingRule.NONE);
  }

  TenancyRule with(LettingRule national) {
    return new TenancyRule(
        division,
        inForce,
        deadlines,
        density,
        maxTermYears,
        certificateNeedsConfirmation,
        remindDays,
        legalBasis,
        national);
  }

  boolean applies(DivisionCode place, LocalDate on) {
    return !inForce.isAfter(on) && division.map(mine -> mine.covers(place)).orElse(true);
  }
}
