package io.anju.residence.correction;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.notice.Authority;
import java.util.List;
import java.util.Optional;

/** All corrections, those of a person, and those an office has to decide. */
public record CorrectionBook(Aggregates<Correction> all, Listed listed) {

  /** Corrections by whom they concern. */
  public interface Listed {

    /** Newest first. */
    List<Versioned<Correction>> of(List<PersonId> person, Optional<String> before, int limit);

    /**
     * Those not decided yet in a division and below, asked for first.
     *
     * @param after the id after which to go on
     */
    List<Versioned<Correction>> open(List<Authority> authorities, DivisionCode division, Optional<String> after, int limit);
  }
}
