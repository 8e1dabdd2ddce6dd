package io.anju.residence.entitlement;

import io.anju.residence.rules.EntitlementRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One service or convenience, and whether the person has it on a day.
 *
 * @param since the day the permit came into use without a break since; empty where it is not
 *     granted
 * @param until the last day it is granted without another endorsement; empty where it is not
 *     granted
 * @param lacking all that stands in the way; empty where it is granted
 */
public record Entitlement(
    EntitlementRule rule,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<UnmetRequirement> lacking) {

  public Entitlement {
    lacking = List.copyOf(lacking);
  }

  static Entitlement granted(EntitlementRule rule, ActivePeriod use) {
    return new Entitlement(rule, Optional.of(use.since()), Optional.of(use.until()), List.of());
  }

  static Entitlement lacking(EntitlementRule rule, List<UnmetRequirement> lacking) {
    return new Entitlement(rule, Optional.empty(), Optional.empty(), lacking);
  }

  public boolean granted() {
    return lacking.isEmpty();
  }

  /** A code that says why, or why not. */
  public String reasonCode() {
    return granted() ? "permit-active" : lacking.getFirst().code();
  }
}
