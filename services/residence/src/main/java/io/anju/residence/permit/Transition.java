package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One transition, with all it stood on.
 *
 * @param from empty for the application itself
 * @param reason a code such as {@code endorsed-late}, or the reason somebody gave
 * @param evidence each condition met, with what it stood on; empty where none was looked at
 */
public record Transition(
    Instant at,
    Optional<PermitStatus> from,
    PermitStatus to,
    String reason,
    String actor,
    RuleReference rules,
    List<EvidenceReference> evidence) {

  static final String ENDORSED = "endorsed";
  static final String ENDORSED_LATE = "endorsed-late";

  public Transition {
    evidence = List.copyOf(evidence);
  }
}
