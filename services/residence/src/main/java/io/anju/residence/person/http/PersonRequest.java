package io.anju.residence.person.http;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Rule;
import io.anju.residence.person.PresentedIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    boolean contradicts =
        sex.isPresent() && document.sex().isPresent() && !sex.equals(document.sex());
    return contradicts ? contradiction("sex") : List.of();
  }

  @Rule
  static List<FieldError> birthDateAsDocumented(
      DocumentNumber document, Optional<LocalDate> birthDate) {
    return birthDate.filter(document::contradictsBirthDate).isPresent()
        ? contradiction("birthDate")
        : List.of();
  }

  private static List<FieldError> contradiction(String field) {
    return List.of(FieldError.of(field, "contradicts-document", Map.of()));
  }

  /** Nobody is registered before their birth. */
  @Rule
  public static List<FieldError> bornInThePast(
      DocumentNumber document, Optional<LocalDate> birthDate, Clock clock) {
    return document
        .birthDate()
        .or(() -> birthDate)
        .filter(born -> born.isAfter(LocalDate.now(clock)))
        .map(_ -> birthDate.isPresent() ? "birthDate" : "document.number")
        .map(field -> List.of(FieldError.of(field, "in-future", Map.of())))
        .orElse(List.of());
  }

  public PresentedIdentity toIdentity() {
    return new PresentedIdentity(document, name, phone, domicile, sex, birthDate);
  }
}
