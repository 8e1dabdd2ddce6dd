package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.EmploymentRecord;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An employment record, as stored for comparison. */
public record EmploymentRecordDocument(
    String recordId,
    long version,
    List<String> enterprises,
    @Nullable String division,
    LocalDate from,
    @Nullable LocalDate last,
    @Nullable String name) {

  static EmploymentRecordDocument from(EmploymentRecord employment) {
    return new EmploymentRecordDocument(
        employment.recordId(),
        employment.version(),
        employment.enterprises(),
        employment.division().map(DivisionCode::value).orElse(null),
        employment.from(),
        employment.lastDay().orElse(null),
        employment.name().map(NameDigest::value).orElse(null));
  }

  EmploymentRecord toDomain() {
    return new EmploymentRecord(
        recordId,
        version,
        enterprises,
        Optional.ofNullable(division).map(DivisionCode::new),
        from,
        Optional.ofNullable(last),
        Optional.ofNullable(name).map(NameDigest::new));
  }
}
