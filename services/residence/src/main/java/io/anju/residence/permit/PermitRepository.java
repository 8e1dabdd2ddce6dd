package io.anju.residence.permit;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stored permits.
 *
 * @param aggregates one document each; a unique index allows one live permit a person
 */
public record PermitRepository(
    BulkAggregates<Permit> aggregates, ByHolder byHolder, DueForReview dueForReview) {

  /** Permits by their holder. */
  public interface ByHolder {

    /** The live permit, which excludes another. */
    Optional<Versioned<Permit>> findLive(PersonId holder);

    /** The latest application, in any state. */
    Optional<Versioned<Permit>> findNewest(PersonId holder);

    /**
     * Those the current caller may see, the one applied for last first.
     *
     * @param before the permit after which to go on
     */
    List<Versioned<Permit>> findAll(PersonId holder, Optional<String> before, int limit);
  }

  /** Permits by the day of their next review. */
  public interface DueForReview {

    /**
     * Those due by a day, the longest due first.
     *
     * @param except ids of permits to leave out
     */
    List<Versioned<Permit>> findDueUntil(LocalDate on, Set<String> except, int limit);

    /**
     * Saves the review state without a new version; false where the permit changed since it was
     * loaded.
     */
    boolean saveReviewState(Versioned<Permit> loaded, Permit reviewed);

    /** Which of the persons hold a live permit. */
    List<PersonId> findLiveHoldersAmong(Collection<PersonId> persons);
  }
}
