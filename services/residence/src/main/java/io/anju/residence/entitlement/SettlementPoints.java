package io.anju.residence.entitlement;

import io.anju.residence.person.Person;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Assesses a person for household registration (Decree 663 art. 16; Hangzhou art. 24). */
public final class SettlementPoints {

  private final HolderProfiles profiles;
  private final RuleSets rules;
  private final Clock clock;

  SettlementPoints(HolderProfiles profiles, RuleSets rules, Clock clock) {
    this.profiles = profiles;
    this.rules = rules;
    this.clock = clock;
  }

  public SettlementAssessment of(Person person) {
    var today = LocalDate.now(clock);
    var holder = profiles.of(person, today, List.of());
    var settlement = holder.division().flatMap(division -> rules.settlement(division, today));
    var table = holder.division().flatMap(division -> rules.points(division, today));
    return new SettlementAssessment(
        person.id(),
        settlement,
        settlement
            .flatMap(rule -> rule.condition())
            .flatMap(condition -> holder.circumstances().map(condition::assess)),
        table,
        table.flatMap(scheme -> holder.circumstances().map(scheme::score)).orElse(List.of()));
  }
}
