package io.anju.residence.relocation.kafka;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import io.anju.residence.relocation.Relocations;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Dwellings told of again. At the first telling nobody is registered there yet.
 *
 * @param kept keeps them first, so that whoever is registered from then on is registered where the dwelling belongs now
 */
public record GroundListener(Consumer<List<DwellingFact>> kept, Relocations relocations) implements FactListener<DwellingFact> {

  @Override
  public FactType type() {
    return FactType.DWELLING;
  }

  @Override
  public String name() {
    return "relocations";
  }

  @Override
  public boolean hurried() {
    return false;
  }

  @Override
  public void apply(List<DwellingFact> facts) {
    var again = facts.stream().filter(fact -> fact.version() > 1).toList();
    if (!again.isEmpty()) {
      kept.accept(again);
      relocations.follow(again.stream()
          .collect(Collectors.toMap(fact -> new DwellingCode(fact.id()), fact -> new DivisionCode(fact.division()))));
    }
  }
}
