package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.Sex;
import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the identity that somebody presents must agree on, on whatever way it is registered. */
public final class IdentityRules {

  private static final String BIRTH_DATE = "birthDate";

  private IdentityRules() {}

  public static List<FieldError> sexAsDocumented(DocumentNumber document, Optional<Sex> sex) {
    boolean contradicts =
        sex.isPresent() && document.sex().isPresent() && !sex.equals(document.sex());
    return contradicts ? contradiction("sex") : List.of();
  }

  public static List<FieldError> birthDateAsDocumented(
      DocumentNumber document, Optional<LocalDate> birthDate) {
    return birthDate.filter(document::contradictsBirthDate).isPresent()
        ? contradiction(BIRTH_DATE)
        : List.of();
  }

  /**
   * Nobody is registered before their birth.
   *
   * @param number the name of the field that holds the document number
   */
  public static List<FieldError> bornInThePast(
      DocumentNumber document, Optional<LocalDate> birthDate, String number, LocalDate today) {
    return document
        .birthDate()
        .or(() -> birthDate)
        .filter(born -> born.isAfter(today))
        .map(_ -> birthDate.isPresent() ? BIRTH_DATE : number)
        .map(field -> List.of(FieldError.of(field, "in-future", Map.of())))
        .orElse(List.of());
  }

  private static List<FieldError> contradiction(String field) {
    return List.of(FieldError.of(field, "contradicts-document", Map.of()));
  }
}
