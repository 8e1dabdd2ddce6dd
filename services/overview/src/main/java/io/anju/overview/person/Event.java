package io.anju.overview.person;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened.
 *
 * @param about the id of the residence, permit, tenancy, employment record or enrolment
 * @param subject the dwellingCode or uscc it happened with; null for permits
 */
public record Event(LocalDate on, EventKind kind, String about, String subject) {

  static final Comparator<Event> NEWEST_FIRST =
      Comparator.comparing(Event::on).thenComparing(Event::kind).thenComparing(Event::about).reversed();
}
