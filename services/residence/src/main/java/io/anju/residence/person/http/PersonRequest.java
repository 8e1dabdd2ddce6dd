package io.anju.residence.person.http;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Rule;
import io.anju.residence.person.IdentityRules;
import io.anju.residence.person.PresentedIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The body of a registration. What is declared must not contradict the document. */
public record PersonRequest(
    DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    Optional<DivisionCode> domicile,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate) {

  @Rule
  static List<FieldError> sexAsDocumented(DocumentNumber document, Optional<Sex> sex) {
    return IdentityRules.sexAsDocumented(document, sex);
  }

  @Rule
  static List<FieldError> birthDateAsDocumented(
      DocumentNumber document, Optional<LocalDate> birthDate) {
    return IdentityRules.birthDateAsDocumented(document, birthDate);
  }

  @Rule
  static List<FieldError> bornInThePast(
      DocumentNumber document, Optional<LocalDate> birthDate, Clock clock) {
    return IdentityRules.bornInThePast(
        document, birthDate, "document.number", LocalDate.now(clock));
  }

  public PresentedIdentity toIdentity() {
    return new PresentedIdentity(document, name, phone, domicile, sex, birthDate);
  }
}
