package io.anju.overview.person;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened.
 *
 * @param aggregateId the id of the residence, permit, tenancy, employment record or enrolment
 * @param subject the dwellingCode or uscc it happened with; null for permits
 */
public record TimelineEvent(
    LocalDate on, TimelineEventKind kind, String aggregateId, @Nullable String subject) {

  static final Comparator<TimelineEvent> NEWEST_FIRST =
      Comparator.comparing(TimelineEvent::on)
          .thenComparing(TimelineEvent::kind)
          .thenComparing(TimelineEvent::aggregateId)
          .reversed();
}
