package io.anju.residence.entitlement;

import io.anju.residence.rules.condition.Confirmation;
import java.time.LocalDate;
import java.util.List;

/** What an agency says it granted. */
public record EntitlementGrant(
    String code, String agency, LocalDate on, String reference, List<Confirmation> confirmations) {
  public EntitlementGrant {
    confirmations = List.copyOf(confirmations);
  }
}
