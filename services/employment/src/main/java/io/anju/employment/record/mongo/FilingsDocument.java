package io.anju.employment.record.mongo;

import io.anju.employment.record.Filed;
import io.anju.employment.record.Filings;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filings of a record, as stored. */
public record FilingsDocument(@Nullable FiledDocument hire, @Nullable FiledDocument leaving) {

  /** One filing, as stored. */
  public record FiledDocument(LocalDate on, @Nullable LocalDate by) {

    static FiledDocument from(Filed filed) {
      return new FiledDocument(filed.filedOn(), filed.deadline().orElse(null));
    }

    Filed toDomain() {
      return new Filed(on, Optional.ofNullable(by));
    }
  }

  static @Nullable FilingsDocument from(Filings filings) {
    return filings.equals(Filings.NONE)
        ? null
        : new FilingsDocument(
            filings.hire().map(FiledDocument::from).orElse(null),
            filings.leaving().map(FiledDocument::from).orElse(null));
  }

  static Filings toDomain(@Nullable FilingsDocument document) {
    return document == null
        ? Filings.NONE
        : new Filings(
            Optional.ofNullable(document.hire).map(FiledDocument::toDomain),
            Optional.ofNullable(document.leaving).map(FiledDocument::toDomain));
  }
}
