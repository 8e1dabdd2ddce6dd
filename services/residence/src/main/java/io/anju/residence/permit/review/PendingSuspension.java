package io.anju.residence.permit.review;

import java.time.LocalDate;
import java.util.List;

/**
 * The evidence of a permit ended or is known to end: the permit is suspended after the grace period
 * unless new evidence is recorded.
 *
 * @param learnedOn when the registry learned it
 * @param endedEvidence what ended: the residence alone, or all evidence of the ground
 */
public record PendingSuspension(
    LocalDate suspendsOn, LocalDate learnedOn, List<EndedEvidence> endedEvidence) {
  public PendingSuspension {
    endedEvidence = List.copyOf(endedEvidence);
    if (endedEvidence.isEmpty()) {
      throw new IllegalArgumentException("A pending suspension names the evidence that ended");
    }
  }

  /** The evidence recorded with the transition. */
  public List<EvidenceReference> evidenceReferences() {
    return endedEvidence.stream().map(ended -> EvidenceReference.ofEnded(ended)).toList();
  }
}
