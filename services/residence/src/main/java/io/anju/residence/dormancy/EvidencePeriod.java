package io.anju.residence.dormancy;

import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The period that one piece of evidence covers.
 *
 * @param until the first day it no longer does; empty where no end is known
 * @param awaitingFeed whether no end is known only because its feed is behind
 */
record EvidencePeriod(
    EvidenceCategory kind, String reference, Optional<LocalDate> until, boolean awaitingFeed) {

  /**
   * The last end of several, one of which may follow another; empty where one is open or there is
   * none.
   */
  static Optional<EndedEvidence> lastEnd(List<EvidencePeriod> periods) {
    return periods.stream().anyMatch(period -> period.until().isEmpty())
        ? Optional.empty()
        : periods.stream()
            .max(Comparator.comparing(period -> period.until().orElseThrow()))
            .map(last ->
                new EndedEvidence(last.kind(), last.until().orElseThrow(), last.reference()));
  }

  static List<String> openReferences(List<EvidencePeriod> periods) {
    return periods.stream()
        .filter(period -> period.until().isEmpty())
        .map(EvidencePeriod::reference)
        .toList();
  }
}
