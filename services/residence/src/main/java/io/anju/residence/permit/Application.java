package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.PermitGround;
import io.anju.residence.rules.Proof;
import io.anju.residence.rules.RuleReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was applied for; it stays with the permit all its life.
 *
 * @param division the community where the holder lived then
 * @param decideBy the last day for the decision and the card (art. 9)
 * @param evidence papers presented and records held that day
 * @param rules what the application is decided by, whatever comes into force later
 */
public record Application(
    PermitId id,
    PersonId holder,
    DivisionCode division,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate decideBy,
    List<Proof> evidence,
    Optional<Guardian> applicant,
    RuleReference rules) {

  public Application {
    Objects.requireNonNull(applicant, "applicant");
    evidence = List.copyOf(evidence);
  }

  /** The papers among the evidence; records are looked up again when they are needed. */
  public List<Proof> presented() {
    return evidence.stream().filter(Proof.Presented.class::isInstance).toList();
  }
}
