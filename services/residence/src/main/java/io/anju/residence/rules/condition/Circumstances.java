package io.anju.residence.rules.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one person on one day, for the assessment of conditions.
 *
 * @param stays in the city the rule set is applied for, in any order
 * @param proofs papers presented and records held
 * @param insuredMonths months with social insurance paid in the city, one entry for each enterprise
 *     that paid
 * @param jobs employment, past and present, in any order
 * @param age in full years; empty where the birth date is not known
 */
public record Circumstances(
    LocalDate on,
    List<Stay> stays,
    List<Proof> proofs,
    Set<InsuredMonth> insuredMonths,
    List<Confirmation> confirmations,
    List<Job> jobs,
    Optional<Integer> age) {

  static final Circumstances EMPTY =
      new Circumstances(LocalDate.EPOCH, List.of(), List.of(), Set.of(), List.of());

  public Circumstances {
    stays = List.copyOf(stays);
    proofs = List.copyOf(proofs);
    insuredMonths = Set.copyOf(insuredMonths);
    confirmations = List.copyOf(confirmations);
    jobs = List.copyOf(jobs);
    Objects.requireNonNull(age, "age");
  }

  /** Without age and employment. */
  public Circumstances(
      LocalDate on,
      List<Stay> stays,
      List<Proof> proofs,
      Set<InsuredMonth> insuredMonths,
      List<Confirmation> confirmations) {
    this(on, stays, proofs, insuredMonths, confirmations, List.of(), Optional.empty());
  }

  /** The same, with no day of residence before a day. */
  public Circumstances residingFrom(LocalDate day) {
    return new Circumstances(
        on,
        stays.stream().flatMap(stay -> stay.from(day).stream()).toList(),
        proofs,
        insuredMonths,
        confirmations,
        jobs,
        age);
  }
}
