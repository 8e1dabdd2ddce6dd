package io.anju.residence.rules.settlement;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule set says of household registration (落户).
 *
 * @param sizes of cities; those of a set that is bound to one city go before the nation's
 * @param bySize what each size asks
 */
public record SettlementRules(
    List<CitySizes> sizes, List<SettlementRule> bySize, Optional<PointsTable> points) {

  public SettlementRules {
    sizes = List.copyOf(sizes);
    bySize = List.copyOf(bySize);
  }

  /** The size of a city on a day; empty where the rule set does not state it. */
  public Optional<CitySize> sizeOf(DivisionCode city, LocalDate on) {
    return sizes.stream()
        .filter(one -> one.lists(city))
        .findFirst()
        .or(() -> sizes.stream().filter(one -> one.others(on)).findFirst())
        .map(CitySizes::size);
  }

  /** What a size asks on a day. */
  public Optional<SettlementRule> of(CitySize size, LocalDate on) {
    return bySize.stream().filter(rule -> rule.size() == size && rule.inForce(on)).findFirst();
  }
}
