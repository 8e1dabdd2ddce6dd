package io.anju.employment.record.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;
import java.util.Optional;

/** Where somebody works, as stored; nothing where it is the employer's. */
public record WorkplaceDocument(String userEnterprise, String address, String division) {

  static WorkplaceDocument from(Workplace workplace) {
    return workplace.equals(Workplace.AT_EMPLOYER)
        ? null
        : new WorkplaceDocument(
            workplace.hostEmployer().map(CreditCode::value).orElse(null),
            workplace.address().orElse(null),
            workplace.division().map(DivisionCode::value).orElse(null));
  }

  static Workplace toDomain(WorkplaceDocument document) {
    return document == null
        ? Workplace.AT_EMPLOYER
        : new Workplace(
            Optional.ofNullable(document.userEnterprise).map(CreditCode::new),
            Optional.ofNullable(document.address),
            Optional.ofNullable(document.division).map(DivisionCode::new));
  }
}
