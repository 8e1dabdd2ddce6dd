package io.anju.residence.duplicate;

import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** All suspicions, and those not decided yet. */
public record DuplicateCandidateRepository(
    Aggregates<DuplicateCandidate> all, Undecided undecided) {

  /** Suspicions on a division's work list. */
  public interface Undecided {

    /**
     * @param after the id after which to go on
     */
    List<Versioned<DuplicateCandidate>> in(
        DivisionCode division, Optional<String> after, int limit);
  }
}
