package io.anju.residence.rules;

import io.anju.residence.rules.condition.Condition;
import io.anju.residence.text.Text;
import java.util.Optional;

/**
 * A service or convenience a permit's holder has, and the provision that grants it.
 *
 * @param condition what it asks beside the permit, such as years of insurance (Shenzhen art. 31);
 *     empty where it asks nothing
 */
public record EntitlementRule(
    String code, String article, Text text, Optional<Condition> condition) {}
