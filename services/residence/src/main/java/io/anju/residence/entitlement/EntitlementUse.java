package io.anju.residence.entitlement;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.rules.condition.Confirmation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One use of an entitlement, recorded by the agency that granted it, once and for all.
 *
 * @param division where the permit was applied for, or where the person lived
 * @param code of the entitlement
 * @param article the provision it was granted by
 * @param agency its name
 * @param reference the agency's own number of the matter
 * @param confirmations what the agency confirmed because the registry has no record of it
 */
public record EntitlementUse(
    PersonId person,
    DivisionCode division,
    String code,
    String article,
    String agency,
    LocalDate on,
    String reference,
    List<Confirmation> confirmations,
    String recordedBy,
    Instant recordedAt) {

  public EntitlementUse {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(on, "on");
    confirmations = List.copyOf(confirmations);
  }
}
