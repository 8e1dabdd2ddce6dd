package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.residence.evidence.Ending.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a person's permit may have stood on and does no more. */
final class Endings {

  private final HeldEvidence held;
  private final DivisionCode city;
  private final LocalDate on;

  Endings(HeldEvidence held, DivisionCode city, LocalDate on) {
    this.held = held;
    this.city = city;
    this.on = on;
  }

  List<Ending> found() {
    return Stream.of(tenancy(), employment(), enrolment(), insurance()).flatMap(Optional::stream).toList();
  }

  private Optional<Ending> tenancy() {
    var there = held.tenancies().stream().filter(tenancy -> city.covers(tenancy.division())).toList();
    return there.stream().anyMatch(tenancy -> tenancy.runs(on)) ? Optional.empty()
        : last(there.stream().map(tenancy -> new Ending(Kind.TENANCY, tenancy.id(), tenancy.until())));
  }

  private Optional<Ending> employment() {
    var there = held.employments().stream().filter(employment -> employment.in(city)).toList();
    return there.stream().anyMatch(employment -> employment.runs(on)) ? Optional.empty()
        : last(there.stream().flatMap(employment -> employment.until().stream()
            .map(day -> new Ending(Kind.EMPLOYMENT, employment.id(), day))));
  }

  private Optional<Ending> enrolment() {
    var there = held.enrolments().stream().filter(enrolment -> enrolment.in(city)).toList();
    boolean open = there.stream().anyMatch(enrolment -> enrolment.runs(on))
        || there.stream().max(Comparator.comparing(KnownEnrolment::from)).filter(this::mayGoOn).isPresent();
    return open ? Optional.empty() : last(there.stream()
        .map(enrolment -> new Ending(Kind.ENROLMENT, enrolment.id(), enrolment.until().orElseGet(enrolment::yearEnds))));
  }

  /** The year is over, nobody said the person left, and the school has told nothing of a later year yet. */
  private boolean mayGoOn(KnownEnrolment enrolment) {
    return enrolment.until().isEmpty() && enrolment.yearEnds().isBefore(on)
        && held.enrolmentsToldThrough(enrolment.school()).filter(year -> year.isAfter(enrolment.year())).isEmpty();
  }

  private Optional<Ending> insurance() {
    var known = held.insuranceKnownThrough(city);
    return held.lastInsured(city).stream().findFirst().flatMap(account -> account.lastPaid()
        .filter(paid -> known.filter(paid::isBefore).isPresent())
        .map(paid -> new Ending(Kind.INSURANCE, account.id(), paid.atEndOfMonth())));
  }

  private Optional<Ending> last(Stream<Ending> endings) {
    return endings.filter(ending -> ending.on().isBefore(on)).max(Comparator.comparing(Ending::on));
  }
}
