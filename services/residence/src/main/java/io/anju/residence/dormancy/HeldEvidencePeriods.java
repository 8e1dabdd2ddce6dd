package io.anju.residence.dormancy;

import io.anju.codes.DivisionCode;
import io.anju.residence.evidence.EvidenceEnding;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of other services about one person, as periods. */
record HeldEvidencePeriods(HeldEvidence evidence, DivisionCode city, LocalDate on) {

  List<EvidencePeriod> periods() {
    var jobs = evidence.employments().stream().filter(job -> job.in(city)).toList();
    var endings = evidence.endings(city, on);
    return Stream.of(
            tenancies(),
            employments(jobs),
            insurances(
                jobs, end(endings, EvidenceEnding.Kind.INSURANCE, EvidenceCategory.INSURANCE)),
            enrolments(end(endings, EvidenceEnding.Kind.ENROLMENT, EvidenceCategory.SCHOOLING)))
        .flatMap(periods -> periods)
        .toList();
  }

  private Stream<EvidencePeriod> tenancies() {
    return evidence.tenancies().stream()
        .filter(tenancy -> city.covers(tenancy.division()))
        .map(tenancy ->
            new EvidencePeriod(
                EvidenceCategory.TENANCY,
                tenancy.id(),
                tenancy.until().map(last -> last.plusDays(1)),
                false));
  }

  private static Stream<EvidencePeriod> employments(List<KnownEmployment> jobs) {
    return jobs.stream()
        .map(job ->
            new EvidencePeriod(
                EvidenceCategory.EMPLOYMENT,
                job.id(),
                job.until().map(last -> last.plusDays(1)),
                false));
  }

  /** Insurance is awaited only while no employment is current. */
  private Stream<EvidencePeriod> insurances(
      List<KnownEmployment> jobs, Optional<EvidencePeriod> end) {
    boolean waiting = jobs.stream().noneMatch(job -> job.runs(on));
    return end.map(Stream::of)
        .orElseGet(() ->
            evidence.insurance().stream()
                .filter(account -> account.division().filter(city::covers).isPresent())
                .map(account ->
                    new EvidencePeriod(
                        EvidenceCategory.INSURANCE, account.id(), Optional.empty(), waiting)));
  }

  private Stream<EvidencePeriod> enrolments(Optional<EvidencePeriod> end) {
    var inCity =
        evidence.enrolments().stream()
            .filter(one -> one.division().filter(city::covers).isPresent())
            .toList();
    boolean waiting = inCity.stream().noneMatch(one -> one.runs(on));
    return end.map(Stream::of)
        .orElseGet(() ->
            inCity.stream()
                .map(one ->
                    new EvidencePeriod(
                        EvidenceCategory.SCHOOLING,
                        one.id(),
                        one.until().map(last -> last.plusDays(1)),
                        waiting)));
  }

  private static Optional<EvidencePeriod> end(
      List<EvidenceEnding> endings, EvidenceEnding.Kind kind, EvidenceCategory lapse) {
    return endings.stream()
        .filter(ending -> ending.kind() == kind)
        .findFirst()
        .map(ending ->
            new EvidencePeriod(
                lapse, ending.reference(), Optional.of(ending.on().plusDays(1)), false));
  }
}
