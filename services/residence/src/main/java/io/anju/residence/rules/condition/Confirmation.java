package io.anju.residence.rules.condition;

import java.util.Objects;

/**
 * What the responsible department confirmed to the officer who decides (Shenzhen art. 20: police
 * and departments verify residence and insurance records), where the registry itself does not hold
 * the records.
 *
 * @param condition the code of the condition confirmed
 * @param reference the number of the department's answer
 */
public record Confirmation(String condition, String reference) {
  public Confirmation {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(reference, "reference");
  }
}
