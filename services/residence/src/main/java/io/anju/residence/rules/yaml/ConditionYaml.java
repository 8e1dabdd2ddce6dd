package io.anju.residence.rules.yaml;

import io.anju.contract.employment.InsuranceKind;
import io.anju.residence.rules.condition.Condition;
import io.anju.residence.rules.condition.EmployedFor;
import io.anju.residence.rules.condition.InsuredFor;
import io.anju.residence.rules.condition.OnlyConfirmed;
import io.anju.residence.rules.condition.Requirement;
import io.anju.residence.rules.condition.ResidedFor;
import io.anju.residence.rules.condition.Resides;
import io.anju.residence.rules.condition.Stay;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition, as written: {@code all}, {@code any}, or one by name with the one thing it counts.
 */
record ConditionYaml(
    List<ConditionYaml> all,
    List<ConditionYaml> any,
    String code,
    String article,
    Optional<String> confirmedBy,
    Text text,
    Optional<EmptyYaml> current,
    Optional<ResidenceYaml> residence,
    Optional<InsuranceYaml> insurance,
    Optional<EmploymentYaml> employment,
    Optional<ProofYaml> proof,
    Optional<EmptyYaml> confirmation) {

  /** The fields of which a named condition has one. */
  static final List<String> COUNTED =
      List.of("current", "residence", "insurance", "employment", "proof", "confirmation");

  /** What needs no parameters: {@code {}}. */
  record EmptyYaml() {}

  record ResidenceYaml(
      int months,
      Optional<Integer> withinMonths,
      Stay.Counting counting,
      Optional<Integer> gapDays) {}

  record InsuranceYaml(int months, Optional<Integer> withinMonths, Set<InsuranceKind> kinds) {}

  record EmploymentYaml(int months) {}

  Condition toCondition() {
    if (all != null) {
      return new Condition.All(all.stream().map(ConditionYaml::toCondition).toList());
    }
    if (any != null) {
      return new Condition.AnyOf(any.stream().map(ConditionYaml::toCondition).toList());
    }
    return new Condition.Named(code, article, confirmedBy.isPresent(), text, requirement());
  }

  private Requirement requirement() {
    return Stream.of(
            current.map(_ -> (Requirement) new Resides()),
            residence.map(counted ->
                (Requirement)
                    new ResidedFor(
                        counted.months(),
                        counted.withinMonths(),
                        counted.counting(),
                        counted.gapDays().orElse(0))),
            insurance.map(counted ->
                (Requirement)
                    new InsuredFor(
                        counted.months(),
                        counted.withinMonths(),
                        OptionalCollections.orEmpty(counted.kinds()))),
            employment.map(counted -> (Requirement) new EmployedFor(counted.months())),
            proof.map(counted -> (Requirement) counted.toProof()),
            confirmation.map(_ -> (Requirement) new OnlyConfirmed()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
