package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.residence.evidence.EvidenceEnding.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the evidence of a person that is known to have ended. */
final class EvidenceEndings {

  private final HeldEvidence held;
  private final DivisionCode city;
  private final LocalDate on;

  EvidenceEndings(HeldEvidence held, DivisionCode city, LocalDate on) {
    this.held = held;
    this.city = city;
    this.on = on;
  }

  List<EvidenceEnding> find() {
    return Stream.of(tenancy(), employment(), enrolment(), insurance())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<EvidenceEnding> tenancy() {
    var inCity =
        held.tenancies().stream().filter(tenancy -> city.covers(tenancy.division())).toList();
    return inCity.stream().anyMatch(tenancy -> tenancy.runs(on))
        ? Optional.empty()
        : last(
            inCity.stream()
                .flatMap(tenancy ->
                    tenancy.until().stream()
                        .map(day -> new EvidenceEnding(Kind.TENANCY, tenancy.id(), day))));
  }

  private Optional<EvidenceEnding> employment() {
    var inCity = held.employments().stream().filter(employment -> employment.in(city)).toList();
    return inCity.stream().anyMatch(employment -> employment.runs(on))
        ? Optional.empty()
        : last(
            inCity.stream()
                .flatMap(employment ->
                    employment.until().stream()
                        .map(day -> new EvidenceEnding(Kind.EMPLOYMENT, employment.id(), day))));
  }

  private Optional<EvidenceEnding> enrolment() {
    var inCity = held.enrolments().stream().filter(enrolment -> enrolment.in(city)).toList();
    boolean open =
        inCity.stream().anyMatch(enrolment -> enrolment.runs(on))
            || inCity.stream()
                .max(Comparator.comparing(KnownEnrolment::from))
                .filter(this::mayContinue)
                .isPresent();
    return open
        ? Optional.empty()
        : last(
            inCity.stream()
                .map(enrolment ->
                    new EvidenceEnding(
                        Kind.ENROLMENT,
                        enrolment.id(),
                        enrolment.until().orElseGet(enrolment::yearEnds))));
  }

  /**
   * The school year is over, no departure was reported, and the school has not reported a later
   * year yet.
   */
  private boolean mayContinue(KnownEnrolment enrolment) {
    return enrolment.until().isEmpty()
        && enrolment.yearEnds().isBefore(on)
        && held.enrolmentsReportedThrough(enrolment.school())
            .filter(year -> year.isAfter(enrolment.year()))
            .isEmpty();
  }

  private Optional<EvidenceEnding> insurance() {
    var known = held.insuranceKnownThrough(city);
    return held.lastInsured(city).stream()
        .findFirst()
        .flatMap(account ->
            account
                .lastPaid()
                .filter(paid -> known.filter(paid::isBefore).isPresent())
                .map(
                    paid -> new EvidenceEnding(Kind.INSURANCE, account.id(), paid.atEndOfMonth())));
  }

  private Optional<EvidenceEnding> last(Stream<EvidenceEnding> endings) {
    return endings
        .filter(ending -> ending.on().isBefore(on))
        .max(Comparator.comparing(EvidenceEnding::on));
  }
}
