package io.anju.residence.rules.settlement;

import io.anju.residence.rules.condition.Condition;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What household registration asks of a permit's holder in a city of a size (Decree 663 art. 16).
 *
 * @param from empty where it holds as long as its rule set
 * @param until the first day it no longer holds; empty where none is set
 * @param condition what the registry can assess; empty where the points table decides
 */
public record SettlementRule(
    CitySize size,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String article,
    Text text,
    Optional<Condition> condition) {

  boolean inForce(LocalDate on) {
    return from.filter(on::isBefore).isEmpty() && until.filter(end -> !on.isBefore(end)).isEmpty();
  }
}
