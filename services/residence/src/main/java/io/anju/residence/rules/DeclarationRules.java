package io.anju.residence.rules;

import io.anju.contract.Declarant;
import java.time.LocalDate;
import java.util.Map;

/**
 * How soon each declarant must declare.
 *
 * @param within days after moving in or out, for every declarant; 0 means at once
 */
public record DeclarationRules(Map<Declarant, Integer> within) {

  public DeclarationRules {
    within = Map.copyOf(within);
    for (var declarant : Declarant.values()) {
      if (!within.containsKey(declarant)) {
        throw new IllegalArgumentException("No deadline for " + declarant);
      }
    }
  }

  /** Late declarations are accepted and marked; nobody is fined by a machine. */
  public boolean late(Declarant declarant, LocalDate moved, LocalDate declared) {
    return declared.isAfter(moved.plusDays(within.get(declarant)));
  }
}
