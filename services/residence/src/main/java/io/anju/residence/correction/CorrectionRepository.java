package io.anju.residence.correction;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.notification.Authority;
import java.util.List;
import java.util.Optional;

/** All corrections, those of a person, and those that an office has to decide. */
public record CorrectionRepository(Aggregates<Correction> all, Queries queries) {

  /** Corrections by whom they concern. */
  public interface Queries {

    /** Newest first. */
    List<Versioned<Correction>> submittedBy(
        List<PersonId> personIds, Optional<String> before, int limit);

    /**
     * The undecided ones in a division and below, the oldest first.
     *
     * @param after the id to continue after
     */
    List<Versioned<Correction>> pending(
        List<Authority> authorities, DivisionCode division, Optional<String> after, int limit);
  }
}
