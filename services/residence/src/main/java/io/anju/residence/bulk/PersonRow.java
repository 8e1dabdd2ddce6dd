package io.anju.residence.bulk;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import io.anju.imports.row.Cells;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Times;
import io.anju.residence.person.PresentedIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows that name a person by their document. */
final class PersonRow {

  private static final String NUMBER = "documentNumber";
  private static final String BIRTH_DATE = "birthDate";
  private static final String UPDATED_AT = "updatedAt";

  private PersonRow() {}

  /** Empty where anything in the row is invalid; every error is in {@code cells}. */
  static Optional<PresentedIdentity> read(Cells cells, Clock clock) {
    var document = document(cells);
    var name = cells.code("name", PersonName::check);
    var phone = cells.optionalCode("phone", PhoneNumber::check);
    var domicile = cells.optionalCode("domicile", DivisionCode::check);
    var sex = cells.optionalCode("sex", text -> Cells.parseChoice(text, Sex.class));
    var birthDate = cells.optionalCode(BIRTH_DATE, Times::day);
    requireUpdatedBefore(cells, clock);
    if (document == null) {
      return Optional.empty();
    }
    if (sex.isPresent() && document.sex().isPresent() && !sex.equals(document.sex())) {
      cells.reject(FieldError.of("sex", "contradicts-document", Map.of()));
    }
    birthDate
        .filter(document::contradictsBirthDate)
        .ifPresent(_ -> cells.reject(FieldError.of(BIRTH_DATE, "contradicts-document", Map.of())));
    document
        .birthDate()
        .or(() -> birthDate)
        .filter(born -> born.isAfter(LocalDate.now(clock)))
        .ifPresent(_ ->
            cells.reject(
                FieldError.of(birthDate.isPresent() ? BIRTH_DATE : NUMBER, "in-future", Map.of())));
    return name == null || !cells.errors().isEmpty()
        ? Optional.empty()
        : Optional.of(new PresentedIdentity(document, name, phone, domicile, sex, birthDate));
  }

  /** Null where the document is missing or invalid. */
  static @Nullable DocumentNumber document(Cells cells) {
    var type = cells.choice("documentType", DocumentType.class);
    if (type == null) {
      cells.requireCell(NUMBER);
      return null;
    }
    return cells.code(NUMBER, text -> DocumentNumber.check(type, text));
  }

  /**
   * A time in the future is refused. Nothing known is overwritten, so its order does not matter.
   */
  static void requireUpdatedBefore(Cells cells, Clock clock) {
    Instant now = clock.instant();
    cells
        .optionalCode(UPDATED_AT, Times::instant)
        .filter(at -> at.isAfter(now))
        .ifPresent(_ ->
            cells.reject(
                FieldError.of(UPDATED_AT, "too-far-ahead", Map.of("latest", now.toString()))));
  }
}
