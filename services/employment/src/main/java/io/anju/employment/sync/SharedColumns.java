package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.imports.row.Cells;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns that several kinds of rows share. */
final class SharedColumns {

  private static final String NUMBER = "documentNumber";

  private SharedColumns() {}

  /** Null where the document is missing or invalid. */
  static @Nullable PersonId person(Cells cells, Function<DocumentNumber, PersonId> persons) {
    var type = cells.choice("documentType", DocumentType.class);
    if (type == null) {
      cells.requireCell(NUMBER);
      return null;
    }
    var number = cells.code(NUMBER, text -> DocumentNumber.check(type, text));
    return number == null ? null : persons.apply(number);
  }

  /**
   * Accepts wrong check characters, since enterprises of the pilot years are registered with such
   * codes.
   */
  static @Nullable CreditCode enterprise(Cells cells) {
    return cells.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
  }

  /** A time in the future is refused, because it would prevail over every later correction. */
  static @Nullable Instant updatedAt(Cells cells, Clock clock) {
    var at = cells.code("updatedAt", Times::instant);
    var now = clock.instant();
    if (at != null && at.isAfter(now)) {
      cells.reject(FieldError.of("updatedAt", "too-far-ahead", Map.of("latest", now.toString())));
    }
    return at;
  }
}
