package io.anju.residence.permit;

import io.anju.contract.PermitStatus;
import io.anju.residence.rules.RuleReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One transition, with all it stood on.
 *
 * @param from empty for the application itself
 * @param because a code such as {@code endorsed-late}, or the reason somebody gave
 * @param basis each condition met, with what it stood on; empty where none was looked at
 */
public record Step(
    Instant at, Optional<PermitStatus> from, PermitStatus to, String because, String actor, RuleReference rules, List<Basis> basis) {

  public Step {
    basis = List.copyOf(basis);
  }
}
