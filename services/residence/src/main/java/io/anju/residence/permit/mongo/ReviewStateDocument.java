package io.anju.residence.permit.mongo;

import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * @param seen and {@code fading}, {@code lookAgain}: null where the watch has none
 */
public record ReviewStateDocument(
    LocalDate seen, PendingSuspensionDocument fading, LocalDate lookAgain, int turn) {

  public record PendingSuspensionDocument(
      LocalDate sleepsOn, LocalDate learnedOn, List<EndedEvidenceDocument> because) {}

  public record EndedEvidenceDocument(EvidenceCategory kind, LocalDate since, String reference) {}

  static ReviewStateDocument from(ReviewState reviewState) {
    return new ReviewStateDocument(
        reviewState.reviewedOn().orElse(null),
        reviewState.pendingSuspension().map(ReviewStateDocument::from).orElse(null),
        reviewState.recheckOn().orElse(null),
        reviewState.revision());
  }

  private static PendingSuspensionDocument from(PendingSuspension fading) {
    return new PendingSuspensionDocument(
        fading.suspendsOn(),
        fading.learnedOn(),
        fading.endedEvidence().stream()
            .map(ended -> new EndedEvidenceDocument(ended.kind(), ended.since(), ended.reference()))
            .toList());
  }

  /** A permit of the time before permits were watched was never looked at. */
  static ReviewState toDomain(ReviewStateDocument document) {
    return document == null
        ? ReviewState.NEVER_REVIEWED
        : new ReviewState(
            Optional.ofNullable(document.seen()),
            Optional.ofNullable(document.fading()).map(ReviewStateDocument::toDomain),
            Optional.ofNullable(document.lookAgain()),
            document.turn());
  }

  private static PendingSuspension toDomain(PendingSuspensionDocument document) {
    return new PendingSuspension(
        document.sleepsOn(),
        document.learnedOn(),
        document.because().stream()
            .map(ended -> new EndedEvidence(ended.kind(), ended.since(), ended.reference()))
            .toList());
  }
}
