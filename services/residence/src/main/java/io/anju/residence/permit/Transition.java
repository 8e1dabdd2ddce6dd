package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a permit's history.
 *
 * @param from empty for the application itself
 * @param reason a code such as {@code endorsed-late}, or the reason that was given
 * @param evidence each condition met with its evidence; empty where no condition was assessed
 */
public record Transition(
    Instant at,
    Optional<PermitStatus> from,
    PermitStatus to,
    String reason,
    String actor,
    RuleReference rules,
    List<EvidenceReference> evidence) {

  public static final String ISSUED = "issued";
  public static final String ENDORSED = "endorsed";
  public static final String ENDORSED_LATE = "endorsed-late";

  public Transition {
    evidence = List.copyOf(evidence);
  }
}
