package io.anju.residence.entitlement.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.entitlement.EntitlementUse;
import io.anju.residence.rules.condition.Confirmation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A use at rest. */
public record EntitlementUseDocument(
    String person,
    String division,
    String code,
    String article,
    String agency,
    LocalDate on,
    String reference,
    List<ConfirmationDocument> confirmations,
    String recordedBy,
    Instant recordedAt) {

  public record ConfirmationDocument(String condition, String reference) {}

  static EntitlementUseDocument from(EntitlementUse use) {
    return new EntitlementUseDocument(
        use.person().value(),
        use.division().value(),
        use.code(),
        use.article(),
        use.agency(),
        use.on(),
        use.reference(),
        use.confirmations().stream()
            .map(one -> new ConfirmationDocument(one.condition(), one.reference()))
            .toList(),
        use.recordedBy(),
        use.recordedAt());
  }

  EntitlementUse toDomain() {
    return new EntitlementUse(
        new PersonId(person),
        new DivisionCode(division),
        code,
        article,
        agency,
        on,
        reference,
        confirmations.stream()
            .map(one -> new Confirmation(one.condition(), one.reference()))
            .toList(),
        recordedBy,
        recordedAt);
  }
}
