package io.anju.residence.duplicate;

import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** All candidates, and the undecided ones. */
public record DuplicateCandidateRepository(
    Aggregates<DuplicateCandidate> all, Undecided undecided) {

  /** The candidates on the work list of a division. */
  public interface Undecided {

    /**
     * @param after the id to continue after
     */
    List<Versioned<DuplicateCandidate>> in(
        DivisionCode division, Optional<String> after, int limit);
  }
}
