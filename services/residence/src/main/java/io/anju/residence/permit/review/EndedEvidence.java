package io.anju.residence.permit.review;

import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Evidence known to have ended, or to end, with none of its kind following.
 *
 * @param since the first day without it
 * @param reference of the record that ended last
 */
public record EndedEvidence(EvidenceCategory kind, LocalDate since, String reference) {
  public EndedEvidence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(reference, "reference");
  }
}
