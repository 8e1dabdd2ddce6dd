package io.anju.residence.rules.settlement;

import io.anju.residence.rules.condition.Condition;
import io.anju.residence.text.Text;
import java.util.Optional;

/**
 * What household registration asks of a permit's holder in a city of a size (Decree 663 art. 16).
 *
 * @param condition what the registry can assess; empty where the points table decides
 */
public record SettlementRule(
    CitySize size, String article, Text text, Optional<Condition> condition) {}
