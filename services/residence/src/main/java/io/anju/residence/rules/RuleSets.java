package io.anju.residence.rules;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;

/** All rule sets known, of all places and times. */
public final class RuleSets {

  private final List<RuleSet> all;

  /** Refuses sets of the same id and version, and a registry without a national one. */
  public RuleSets(List<RuleSet> all) {
    this.all = List.copyOf(all);
    var seen = new HashSet<RuleReference>();
    for (var set : all) {
      if (!seen.add(set.reference())) {
        throw new IllegalArgumentException("Two rule sets are " + set.reference());
      }
    }
    if (all.stream().noneMatch(RuleSet::national)) {
      throw new IllegalArgumentException("No national rule set");
    }
  }

  /** The one in force, bound most closely to the division; the newest of those. */
  public RuleSet at(DivisionCode division, LocalDate on) {
    return all.stream().filter(set -> set.inForce(on) && set.closeness(division).isPresent())
        .max(Comparator.comparing((RuleSet set) -> set.closeness(division).orElseThrow()).thenComparing(RuleSet::from))
        .orElseThrow(() -> new IllegalStateException("No rule set is in force on " + on));
  }

  /** The one in force where no narrower set applies. */
  public RuleSet national(LocalDate on) {
    return all.stream().filter(set -> set.inForce(on) && set.national()).max(Comparator.comparing(RuleSet::from))
        .orElseThrow(() -> new IllegalStateException("No national rule set is in force on " + on));
  }

  /** The very set an outcome stands on, whatever is in force now. */
  public RuleSet require(RuleReference reference) {
    return all.stream().filter(set -> set.reference().equals(reference)).findFirst()
        .orElseThrow(() -> new IllegalStateException("Rule set is gone: " + reference));
  }

  /** The nation's entitlements and the division's own; where both have a code, the narrower wording. */
  public SequencedCollection<EntitlementRule> entitlements(DivisionCode division, LocalDate on) {
    var byCode = new LinkedHashMap<String, EntitlementRule>();
    national(on).entitlements().forEach(rule -> byCode.put(rule.code(), rule));
    at(division, on).entitlements().forEach(rule -> byCode.put(rule.code(), rule));
    return byCode.sequencedValues();
  }
}
