package io.anju.overview.person;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An event in a person's timeline.
 *
 * @param aggregateId the id of the residence, permit, tenancy, employment record or enrolment
 * @param subject the dwellingCode or uscc that the event refers to; null for permits
 */
public record TimelineEvent(
    LocalDate on, TimelineEventKind kind, String aggregateId, @Nullable String subject) {

  static final Comparator<TimelineEvent> NEWEST_FIRST =
      Comparator.comparing(TimelineEvent::on)
          .thenComparing(TimelineEvent::kind)
          .thenComparing(TimelineEvent::aggregateId)
          .reversed();
}
