package io.anju.employment.reconciliation.mongo;

import io.anju.employment.reconciliation.EmploymentRecord;
import io.anju.employment.reconciliation.PermitRecord;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.employment.reconciliation.RegisterRecords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reconciled person, as stored.
 *
 * @param look the day of the next comparison
 * @param due the same, or {@link #AT_ONCE} where the work lists are not up to date
 */
public record ReconciledPersonDocument(
    List<EmploymentRecordDocument> jobs,
    @Nullable RegisteredPersonDocument registered,
    List<PermitRecordDocument> cards,
    List<DiscrepancyDocument> findings,
    @Nullable LocalDate look,
    @Nullable LocalDate due) {

  static final LocalDate AT_ONCE = LocalDate.EPOCH;

  static ReconciledPersonDocument from(ReconciledPerson person) {
    var records = person.records();
    var look = person.nextComparisonOn().orElse(null);
    return new ReconciledPersonDocument(
        records.employments().values().stream()
            .sorted(Comparator.comparing(EmploymentRecord::recordId))
            .map(EmploymentRecordDocument::from)
            .toList(),
        records.person().map(RegisteredPersonDocument::from).orElse(null),
        records.permits().values().stream()
            .sorted(Comparator.comparing(PermitRecord::permitId))
            .map(PermitRecordDocument::from)
            .toList(),
        person.discrepancies().stream().map(DiscrepancyDocument::from).toList(),
        look,
        person.listed() ? look : AT_ONCE);
  }

  ReconciledPerson toDomain(String id) {
    var records =
        new RegisterRecords(
            jobs.stream()
                .map(EmploymentRecordDocument::toDomain)
                .collect(Collectors.toMap(EmploymentRecord::recordId, Function.identity())),
            Optional.ofNullable(registered).map(RegisteredPersonDocument::toDomain),
            cards.stream()
                .map(PermitRecordDocument::toDomain)
                .collect(Collectors.toMap(PermitRecord::permitId, Function.identity())));
    return new ReconciledPerson(
        id,
        records,
        findings.stream().map(DiscrepancyDocument::toDomain).toList(),
        Optional.ofNullable(look),
        !AT_ONCE.equals(due));
  }
}
