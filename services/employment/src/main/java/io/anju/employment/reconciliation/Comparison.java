package io.anju.employment.reconciliation;

import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the records of a person in the three registers. A mismatch blames nobody: any register
 * may be out of date.
 */
public record Comparison(GracePeriods gracePeriods) {

  ComparisonResult compare(RegisterRecords records, LocalDate today) {
    if (records.supersededBy().isPresent()) {
      return ComparisonResult.NO_MISMATCH;
    }
    var all = new ArrayList<Mismatch>();
    records.employments().values().stream()
        .filter(employment -> !employment.hasEnded(today))
        .forEach(employment -> unregistered(employment, records, today).ifPresent(all::add));
    if (records.employments().values().stream()
        .noneMatch(employment -> employment.isRunning(today))) {
      withoutEmployment(records, today).ifPresent(all::add);
    }
    records
        .person()
        .filter(known -> !known.names().isEmpty())
        .ifPresent(known ->
            records
                .employments()
                .values()
                .forEach(employment -> otherName(employment, known, today).ifPresent(all::add)));
    var nextComparisonOn =
        Stream.concat(all.stream().map(Mismatch::since), changeDates(records))
            .filter(today::isBefore)
            .min(Comparator.naturalOrder());
    var due =
        all.stream()
            .filter(mismatch -> !mismatch.since().isAfter(today))
            .sorted(Comparator.comparing(Mismatch::key))
            .toList();
    return new ComparisonResult(due, nextComparisonOn);
  }

  private Optional<Mismatch> unregistered(
      EmploymentRecord employment, RegisterRecords records, LocalDate today) {
    var known = records.person();
    boolean hasResidence = known.flatMap(person -> person.residenceOn(today)).isPresent();
    return employment
        .division()
        .filter(place ->
            !hasResidence && known.filter(person -> person.hasDomicileInCityOf(place)).isEmpty())
        .map(place ->
            new Mismatch(
                DiscrepancyKind.UNREGISTERED,
                Optional.of(employment.recordId()),
                employment.enterprises(),
                place,
                later(employment.from(), known.flatMap(person -> person.lastMoveOut(today)))
                    .plusDays(gracePeriods.unregistered())));
  }

  private Optional<Mismatch> withoutEmployment(RegisterRecords records, LocalDate today) {
    var last =
        records.employments().values().stream()
            .filter(employment -> employment.hasEnded(today))
            .max(Comparator.comparing(employment -> employment.lastDay().orElseThrow()));
    var residence = records.person().flatMap(person -> person.residenceOn(today));
    var permit =
        records.permits().values().stream()
            .filter(PermitRecord::activeOnEmployment)
            .max(Comparator.comparing(PermitRecord::since));
    if (permit.isPresent()) {
      var place = residence.map(Residence::division).orElse(permit.get().division());
      return Optional.of(
          last.map(employment ->
                  new Mismatch(
                      DiscrepancyKind.JOB_ENDED,
                      Optional.of(employment.recordId()),
                      List.of(),
                      place,
                      employment.lastDay().orElseThrow().plusDays(1L + gracePeriods.jobEnded())))
              .orElseGet(() ->
                  new Mismatch(
                      DiscrepancyKind.NO_RECORD,
                      Optional.empty(),
                      List.of(),
                      place,
                      permit.get().since().plusDays(gracePeriods.noRecord()))));
    }
    return residence
        .filter(atResidence -> atResidence.reason() == ResidenceReason.WORK)
        .map(atResidence ->
            new Mismatch(
                DiscrepancyKind.NO_RECORD,
                Optional.empty(),
                List.of(),
                atResidence.division(),
                later(atResidence.since(), last.flatMap(EmploymentRecord::lastDay))
                    .plusDays(gracePeriods.noRecord())));
  }

  /**
   * Reported where the person lives, if that is within the division that keeps the record; neither
   * name is disclosed.
   */
  private static Optional<Mismatch> otherName(
      EmploymentRecord employment, RegisteredPerson known, LocalDate today) {
    return employment
        .division()
        .filter(_ -> employment.name().filter(name -> !known.names().contains(name)).isPresent())
        .map(recordDivision ->
            known
                .residenceOn(today)
                .map(Residence::division)
                .filter(recordDivision::covers)
                .orElse(recordDivision))
        .map(place ->
            new Mismatch(
                DiscrepancyKind.NAME_DIFFERS,
                Optional.of(employment.recordId()),
                List.of(),
                place,
                today));
  }

  /** Days on which an employment or residence begins or ends. */
  private static Stream<LocalDate> changeDates(RegisterRecords records) {
    var employmentDates =
        records.employments().values().stream()
            .flatMap(employment ->
                Stream.concat(
                    Stream.of(employment.from()),
                    employment.lastDay().map(day -> day.plusDays(1)).stream()));
    var residenceDates =
        records.person().stream()
            .flatMap(known -> known.residences().stream())
            .flatMap(residence ->
                Stream.concat(Stream.of(residence.since()), residence.until().stream()));
    return Stream.concat(employmentDates, residenceDates);
  }

  private static LocalDate later(LocalDate mismatch, Optional<LocalDate> other) {
    return other.filter(mismatch::isBefore).orElse(mismatch);
  }
}
