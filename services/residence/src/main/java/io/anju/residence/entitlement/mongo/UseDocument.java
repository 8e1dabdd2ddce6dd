package io.anju.residence.entitlement.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.entitlement.Use;
import io.anju.residence.rules.Confirmation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A use at rest. */
public record UseDocument(
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

  static UseDocument from(Use use) {
    return new UseDocument(use.person().value(), use.division().value(), use.code(), use.article(), use.agency(), use.on(), use.reference(),
        use.confirmations().stream().map(one -> new ConfirmationDocument(one.condition(), one.reference())).toList(),
        use.recordedBy(), use.recordedAt());
  }

  Use toDomain() {
    return new Use(new PersonId(person), new DivisionCode(division), code, article, agency, on, reference,
        confirmations.stream().map(one -> new Confirmation(one.condition(), one.reference())).toList(), recordedBy, recordedAt);
  }
}
