package io.anju.residence.rules;

import io.anju.codes.DivisionCode;
import io.anju.residence.division.City;
import io.anju.residence.rules.settlement.PointsTable;
import io.anju.residence.rules.settlement.SettlementRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeMap;

/** All rule sets known, of all places and times. */
public final class RuleSets {

  private final List<RuleSet> all;

  /** Refuses sets that overlap, and a registry without a national one. */
  public RuleSets(List<RuleSet> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      for (var other : all.subList(i + 1, all.size())) {
        Overlap.between(all.get(i), other)
            .forEach(overlap -> {
              throw new IllegalArgumentException(other.reference() + ": " + overlap.text().en());
            });
      }
    }
    if (all.stream().noneMatch(RuleSet::isNational)) {
      throw new IllegalArgumentException("No national rule set");
    }
  }

  /** The one in force, bound most closely to the division; the newest of those. */
  public RuleSet at(DivisionCode division, LocalDate on) {
    var covering = covering(division, on);
    if (covering.isEmpty()) {
      throw new IllegalStateException("No rule set is in force on " + on);
    }
    return covering.getLast();
  }

  /** As {@link #at}; empty where none was in force on the day. */
  public Optional<RuleSet> find(DivisionCode division, LocalDate on) {
    return covering(division, on).reversed().stream().findFirst();
  }

  /** The one in force where no narrower set applies. */
  public RuleSet national(LocalDate on) {
    return all.stream()
        .filter(set -> set.inForce(on) && set.isNational())
        .max(Comparator.comparing(RuleSet::from))
        .orElseThrow(() -> new IllegalStateException("No national rule set is in force on " + on));
  }

  /** The set of a recorded outcome, whatever is in force now, or the one that corrects it. */
  public RuleSet require(RuleReference reference) {
    return all.stream()
        .filter(set -> set.reference().equals(reference))
        .findFirst()
        .or(() -> all.stream().filter(set -> set.answersTo(reference)).findFirst())
        .orElseThrow(() -> new IllegalStateException("Rule set is gone: " + reference));
  }

  /**
   * The nation's entitlements, the province's and the city's own; where several have a code, the
   * narrowest wording.
   */
  public SequencedCollection<EntitlementRule> entitlements(DivisionCode division, LocalDate on) {
    var byCode = new LinkedHashMap<String, EntitlementRule>();
    covering(division, on)
        .forEach(set -> set.entitlements().forEach(rule -> byCode.put(rule.code(), rule)));
    return byCode.sequencedValues();
  }

  /**
   * What household registration asks in the division's city, a county or county-level city being
   * one by itself; empty where no rule set states the city's size on that day.
   */
  public Optional<SettlementRule> settlement(DivisionCode division, LocalDate on) {
    var narrowestFirst = covering(division, on).reversed();
    var city = City.urbanAreaOrCounty(division).orElseGet(() -> City.of(division));
    return narrowestFirst.stream()
        .flatMap(set -> set.settlement().sizeOf(city, on).stream())
        .findFirst()
        .flatMap(size ->
            narrowestFirst.stream()
                .flatMap(set -> set.settlement().of(size, on).stream())
                .findFirst());
  }

  /** The points table of the division's city, if it has one. */
  public Optional<PointsTable> points(DivisionCode division, LocalDate on) {
    return covering(division, on).reversed().stream()
        .flatMap(set -> set.settlement().points().stream())
        .findFirst();
  }

  /**
   * All that hold in a division on a day, the widest first: of those bound equally closely the
   * newest.
   */
  private List<RuleSet> covering(DivisionCode division, LocalDate on) {
    var byCloseness = new TreeMap<Integer, RuleSet>();
    all.stream()
        .filter(set -> set.inForce(on))
        .forEach(set ->
            set.specificity(division)
                .ifPresent(closeness ->
                    byCloseness.merge(
                        closeness,
                        set,
                        (one, other) -> one.from().isBefore(other.from()) ? other : one)));
    return List.copyOf(byCloseness.values());
  }
}
