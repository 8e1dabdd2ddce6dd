package io.anju.employment.record.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workplace of a record, as stored. */
public record WorkplaceDocument(
    @Nullable String userEnterprise, @Nullable String address, @Nullable String division) {

  static @Nullable WorkplaceDocument from(Workplace workplace) {
    return workplace.equals(Workplace.AT_EMPLOYER)
        ? null
        : new WorkplaceDocument(
            workplace.hostEmployer().map(CreditCode::value).orElse(null),
            workplace.address().orElse(null),
            workplace.division().map(DivisionCode::value).orElse(null));
  }

  static Workplace toDomain(@Nullable WorkplaceDocument document) {
    return document == null
        ? Workplace.AT_EMPLOYER
        : new Workplace(
            Optional.ofNullable(document.userEnterprise).map(CreditCode::new),
            Optional.ofNullable(document.address),
            Optional.ofNullable(document.division).map(DivisionCode::new));
  }
}
