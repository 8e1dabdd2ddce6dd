package io.anju.residence.permit.mongo;

import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A review state as stored; the field names in the database are those of the first release.
 *
 * @param reviewedOn null, as are the next two, where the review state has none
 */
public record ReviewStateDocument(
    @BsonProperty("seen") @Nullable LocalDate reviewedOn,
    @BsonProperty("fading") @Nullable PendingSuspensionDocument pendingSuspension,
    @BsonProperty("lookAgain") @Nullable LocalDate recheckOn,
    @BsonProperty("turn") int revision) {

  public record PendingSuspensionDocument(
      @BsonProperty("sleepsOn") LocalDate suspendsOn,
      LocalDate learnedOn,
      @BsonProperty("because") List<EndedEvidenceDocument> endedEvidence) {}

  public record EndedEvidenceDocument(EvidenceCategory kind, LocalDate since, String reference) {}

  static ReviewStateDocument from(ReviewState reviewState) {
    return new ReviewStateDocument(
        reviewState.reviewedOn().orElse(null),
        reviewState.pendingSuspension().map(ReviewStateDocument::from).orElse(null),
        reviewState.recheckOn().orElse(null),
        reviewState.revision());
  }

  private static PendingSuspensionDocument from(PendingSuspension pending) {
    return new PendingSuspensionDocument(
        pending.suspendsOn(),
        pending.learnedOn(),
        pending.endedEvidence().stream()
            .map(ended -> new EndedEvidenceDocument(ended.kind(), ended.since(), ended.reference()))
            .toList());
  }

  /** A permit stored before reviews existed has no review state. */
  static ReviewState toDomain(@Nullable ReviewStateDocument document) {
    return document == null
        ? ReviewState.NEVER_REVIEWED
        : new ReviewState(
            Optional.ofNullable(document.reviewedOn()),
            Optional.ofNullable(document.pendingSuspension()).map(ReviewStateDocument::toDomain),
            Optional.ofNullable(document.recheckOn()),
            document.revision());
  }

  private static PendingSuspension toDomain(PendingSuspensionDocument document) {
    return new PendingSuspension(
        document.suspendsOn(),
        document.learnedOn(),
        document.endedEvidence().stream()
            .map(ended -> new EndedEvidence(ended.kind(), ended.since(), ended.reference()))
            .toList());
  }
}
