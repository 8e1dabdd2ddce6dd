package io.anju.overview.person;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PermitStatus;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.TenancyStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What happened up to a day, newest first. It tells registrations and decisions, never movements. */
public record Timeline(List<Event> events) {

  public static Timeline of(PersonView view, LocalDate today, ZoneId zone) {
    var residences = view.person().stream().flatMap(person -> person.residences().stream()).flatMap(Timeline::events);
    var permits = view.permits().stream().flatMap(permit -> events(permit, zone));
    var tenancies = view.tenancies().stream().flatMap(Timeline::events);
    var employments = view.employments().stream().flatMap(Timeline::events);
    var enrolments = view.enrolments().stream().flatMap(Timeline::events);
    return new Timeline(Stream.of(residences, permits, tenancies, employments, enrolments).flatMap(events -> events)
        .filter(event -> event.on() != null && !event.on().isAfter(today))
        .sorted(Event.NEWEST_FIRST).toList());
  }

  private static Stream<Event> events(PersonFact.Residence home) {
    return Stream.of(
        new Event(home.since(), EventKind.RESIDENCE_BEGAN, home.residenceId(), home.dwellingCode()),
        new Event(home.until(), EventKind.RESIDENCE_ENDED, home.residenceId(), home.dwellingCode()));
  }

  /** One that was voided never was. */
  private static Stream<Event> events(TenancyFact tenancy) {
    return tenancy.status() == TenancyStatus.VOIDED ? Stream.empty() : Stream.of(
        new Event(tenancy.from(), EventKind.TENANCY_BEGAN, tenancy.id(), tenancy.dwellingCode()),
        new Event(tenancy.endedOn() == null ? tenancy.until() : tenancy.endedOn(), EventKind.TENANCY_ENDED, tenancy.id(), tenancy.dwellingCode()));
  }

  private static Stream<Event> events(EmploymentFact record) {
    return Stream.of(
        new Event(record.from(), EventKind.EMPLOYMENT_BEGAN, record.id(), record.uscc()),
        new Event(record.until(), EventKind.EMPLOYMENT_ENDED, record.id(), record.uscc()));
  }

  private static Stream<Event> events(EnrolmentFact record) {
    return Stream.of(
        new Event(record.from(), EventKind.SCHOOLING_BEGAN, record.id(), record.school()),
        new Event(record.until(), EventKind.SCHOOLING_ENDED, record.id(), record.school()));
  }

  private static Stream<Event> events(PermitFact permit, ZoneId zone) {
    return permit.history().stream().map(change ->
        new Event(LocalDate.ofInstant(change.at(), zone), kind(change.from(), change.to()), permit.id(), null));
  }

  private static EventKind kind(PermitStatus from, PermitStatus to) {
    return switch (to) {
      case ACCEPTED -> EventKind.PERMIT_APPLIED;
      case APPROVED -> EventKind.PERMIT_APPROVED;
      case REFUSED -> EventKind.PERMIT_REFUSED;
      case ACTIVE -> from == PermitStatus.SUSPENDED ? EventKind.PERMIT_RESUMED
          : from == PermitStatus.ACTIVE ? EventKind.PERMIT_ENDORSED : EventKind.PERMIT_ISSUED;
      case SUSPENDED -> EventKind.PERMIT_SUSPENDED;
      case CANCELLED -> EventKind.PERMIT_CANCELLED;
    };
  }
}
