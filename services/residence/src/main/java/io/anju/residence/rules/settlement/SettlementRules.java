package io.anju.residence.rules.settlement;

import java.util.List;
import java.util.Optional;

/**
 * What a rule set says of household registration (落户).
 *
 * @param citySize of the city the set is bound to; empty where it is bound to none, or leaves the
 *     matter
 * @param bySize what each size asks
 */
public record SettlementRules(
    Optional<CitySize> citySize, List<SettlementRule> bySize, Optional<PointsTable> points) {

  public SettlementRules {
    bySize = List.copyOf(bySize);
  }

  public Optional<SettlementRule> of(CitySize size) {
    return bySize.stream().filter(rule -> rule.size() == size).findFirst();
  }
}
