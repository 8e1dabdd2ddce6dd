package io.anju.residence.divisionchange.kafka;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import io.anju.residence.divisionchange.DivisionReassignment;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Dwellings told of again. At the first telling nobody is registered there yet.
 *
 * @param dwellingHandler keeps them first, so that whoever is registered from then on is registered
 *     where the dwelling belongs now
 */
public record DivisionChangeListener(
    Consumer<List<DwellingFact>> dwellingHandler, DivisionReassignment reassignment)
    implements FactListener<DwellingFact> {

  @Override
  public FactType type() {
    return FactType.DWELLING;
  }

  @Override
  public String name() {
    return "relocations";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<DwellingFact> facts) {
    var changed = facts.stream().filter(fact -> fact.version() > 1).toList();
    if (!changed.isEmpty()) {
      dwellingHandler.accept(changed);
      reassignment.reassign(
          changed.stream()
              .collect(
                  Collectors.toMap(
                      fact -> new DwellingCode(fact.id()),
                      fact -> new DivisionCode(fact.division()))));
    }
  }
}
