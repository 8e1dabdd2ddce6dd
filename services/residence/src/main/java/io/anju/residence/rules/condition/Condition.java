package io.anju.residence.rules.condition;

import io.anju.residence.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be so: a named condition, or all or any of several. */
public sealed interface Condition {

  Assessment assess(Circumstances circumstances);

  /** The named conditions in it. */
  Stream<Named> named();

  /** Every one. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Assessment assess(Circumstances circumstances) {
      var outcomes = parts.stream().map(part -> part.assess(circumstances)).toList();
      return combined(outcomes, outcomes.stream().allMatch(Assessment::met));
    }

    @Override
    public Stream<Named> named() {
      return parts.stream().flatMap(Condition::named);
    }
  }

  /** At least one. */
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Assessment assess(Circumstances circumstances) {
      var outcomes = parts.stream().map(part -> part.assess(circumstances)).toList();
      return combined(outcomes, outcomes.stream().anyMatch(Assessment::met));
    }

    @Override
    public Stream<Named> named() {
      return parts.stream().flatMap(Condition::named);
    }
  }

  /**
   * One of a statute's conditions, by name.
   *
   * @param article the provision it comes from
   * @param confirmable whether a department's confirmation stands in for records the registry does
   *     not hold
   * @param text shown to people; {@code {have}} and {@code {need}} are filled in
   */
  record Named(String code, String article, boolean confirmable, Text text, Requirement requirement)
      implements Condition {

    @Override
    public Assessment assess(Circumstances circumstances) {
      var measure = requirement.measure(circumstances);
      Optional<String> confirmed =
          confirmable && !measure.enough() ? confirmation(circumstances) : Optional.empty();
      var finding =
          new Finding(
              code,
              measure.enough() || confirmed.isPresent(),
              measure.have(),
              measure.need(),
              measure.evidence(),
              confirmed,
              article,
              text.filled(Map.of("have", measure.have(), "need", measure.need())));
      return new Assessment(
          finding.met(), List.of(finding), finding.met() ? List.of() : List.of(finding));
    }

    /** How much is asked of anybody, in months or proofs. */
    public int need() {
      return requirement.measure(Circumstances.EMPTY).need();
    }

    private Optional<String> confirmation(Circumstances circumstances) {
      return circumstances.confirmations().stream()
          .filter(one -> one.condition().equals(code))
          .map(Confirmation::reference)
          .findFirst();
    }

    @Override
    public Stream<Named> named() {
      return Stream.of(this);
    }
  }

  private static Assessment combined(List<Assessment> outcomes, boolean met) {
    return new Assessment(
        met,
        outcomes.stream().flatMap(outcome -> outcome.findings().stream()).distinct().toList(),
        met
            ? List.of()
            : outcomes.stream().flatMap(outcome -> outcome.unmet().stream()).distinct().toList());
  }
}
