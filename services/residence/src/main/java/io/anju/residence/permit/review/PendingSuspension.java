package io.anju.residence.permit.review;

import java.time.LocalDate;
import java.util.List;

/**
 * A permit's grounds ended or are known to end: it sleeps after the grace period unless evidence
 * returns.
 *
 * @param learnedOn when the registry learned it
 * @param endedEvidence what ended, the residence alone or all the ground rested on
 */
public record PendingSuspension(
    LocalDate suspendsOn, LocalDate learnedOn, List<EndedEvidence> endedEvidence) {
  public PendingSuspension {
    endedEvidence = List.copyOf(endedEvidence);
    if (endedEvidence.isEmpty()) {
      throw new IllegalArgumentException("Silence is no evidence");
    }
  }

  /** The evidence that its step in the history stands on. */
  public List<EvidenceReference> evidenceReferences() {
    return endedEvidence.stream().map(ended -> EvidenceReference.ofEnded(ended)).toList();
  }
}
