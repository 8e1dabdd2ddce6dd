package io.anju.overview.person;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.PermitStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a person up to a day, newest first: registrations and decisions, never movements.
 */
public record Timeline(List<TimelineEvent> events) {

  public static Timeline of(PersonView view, LocalDate today, ZoneId zone) {
    var residences =
        view.person().stream()
            .flatMap(person -> person.residences().stream())
            .flatMap(Timeline::events);
    var permits = view.permits().stream().flatMap(permit -> events(permit, zone));
    var tenancies = view.tenancies().stream().flatMap(Timeline::events);
    var employments = view.employments().stream().flatMap(Timeline::events);
    var enrolments = view.enrolments().stream().flatMap(Timeline::events);
    return new Timeline(
        Stream.of(residences, permits, tenancies, employments, enrolments)
            .flatMap(events -> events)
            .filter(event -> !event.on().isAfter(today))
            .sorted(TimelineEvent.NEWEST_FIRST)
            .toList());
  }

  private static Stream<TimelineEvent> events(PersonFact.Residence residence) {
    return Stream.concat(
        event(
            residence.since(),
            TimelineEventKind.RESIDENCE_BEGAN,
            residence.residenceId(),
            residence.dwellingCode()),
        event(
            residence.until(),
            TimelineEventKind.RESIDENCE_ENDED,
            residence.residenceId(),
            residence.dwellingCode()));
  }

  /** A voided tenancy has no events. */
  private static Stream<TimelineEvent> events(TenancyFact tenancy) {
    return tenancy.status() == TenancyStatus.VOIDED
        ? Stream.empty()
        : Stream.concat(
            event(
                tenancy.from(),
                TimelineEventKind.TENANCY_BEGAN,
                tenancy.id(),
                tenancy.dwellingCode()),
            event(
                tenancy.endedOn() == null ? tenancy.until() : tenancy.endedOn(),
                TimelineEventKind.TENANCY_ENDED,
                tenancy.id(),
                tenancy.dwellingCode()));
  }

  private static Stream<TimelineEvent> events(EmploymentFact record) {
    return Stream.concat(
        event(record.from(), TimelineEventKind.EMPLOYMENT_BEGAN, record.id(), record.uscc()),
        event(record.until(), TimelineEventKind.EMPLOYMENT_ENDED, record.id(), record.uscc()));
  }

  private static Stream<TimelineEvent> events(EnrolmentFact record) {
    return Stream.concat(
        event(record.from(), TimelineEventKind.SCHOOLING_BEGAN, record.id(), record.school()),
        event(record.until(), TimelineEventKind.SCHOOLING_ENDED, record.id(), record.school()));
  }

  private static Stream<TimelineEvent> events(PermitFact permit, ZoneId zone) {
    return permit.history().stream()
        .map(change ->
            new TimelineEvent(
                LocalDate.ofInstant(change.at(), zone),
                kind(change.from(), change.to()),
                permit.id(),
                null));
  }

  /** The event, or none where it has no date yet. */
  private static Stream<TimelineEvent> event(
      @Nullable LocalDate on, TimelineEventKind kind, String aggregateId, String subject) {
    return on == null
        ? Stream.empty()
        : Stream.of(new TimelineEvent(on, kind, aggregateId, subject));
  }

  private static TimelineEventKind kind(@Nullable PermitStatus from, PermitStatus to) {
    return switch (to) {
      case ACCEPTED -> TimelineEventKind.PERMIT_APPLIED;
      case APPROVED -> TimelineEventKind.PERMIT_APPROVED;
      case REFUSED -> TimelineEventKind.PERMIT_REFUSED;
      case ACTIVE ->
          from == PermitStatus.SUSPENDED
              ? TimelineEventKind.PERMIT_RESUMED
              : from == PermitStatus.ACTIVE
                  ? TimelineEventKind.PERMIT_ENDORSED
                  : TimelineEventKind.PERMIT_ISSUED;
      case SUSPENDED -> TimelineEventKind.PERMIT_SUSPENDED;
      case CANCELLED -> TimelineEventKind.PERMIT_CANCELLED;
    };
  }
}
