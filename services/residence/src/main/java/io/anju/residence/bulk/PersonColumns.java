package io.anju.residence.bulk;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import io.anju.residence.person.IdentityRules;
import io.anju.residence.person.PresentedIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The columns of a file of persons. What is declared must not contradict the document. */
record PersonColumns(
    @Embedded(prefix = "document") DocumentNumber document,
    PersonName name,
    Optional<PhoneNumber> phone,
    Optional<DivisionCode> domicile,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    @Embedded ChangeTime changed) {

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
    return IdentityRules.bornInThePast(document, birthDate, "documentNumber", LocalDate.now(clock));
  }

  PresentedIdentity toIdentity() {
    return new PresentedIdentity(document, name, phone, domicile, sex, birthDate);
  }
}
