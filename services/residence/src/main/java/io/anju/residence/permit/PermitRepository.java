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
 * All permits, and those of one person.
 *
 * @param aggregates one document each; the store holds at most one live permit a person, whoever
 *     races
 */
public record PermitRepository(
    BulkAggregates<Permit> aggregates, ByHolder byHolder, DueForReview dueForReview) {

  /** Permits by their holder. */
  public interface ByHolder {

    /** The one that stands in the way of another. */
    Optional<Versioned<Permit>> findLive(PersonId holder);

    /** The one applied for last, whatever became of it. */
    Optional<Versioned<Permit>> findNewest(PersonId holder);

    /**
     * Those the current caller may see, the one applied for last first.
     *
     * @param before the permit after which to go on
     */
    List<Versioned<Permit>> findAll(PersonId holder, Optional<String> before, int limit);
  }

  /** Permits by the day something is due. */
  public interface DueForReview {

    /**
     * Those due by a day, the longest due first.
     *
     * @param except what was tried in vain
     */
    List<Versioned<Permit>> findDueUntil(LocalDate on, Set<String> except, int limit);

    /** Keeps that it was looked at, without a new version; false where somebody was faster. */
    boolean saveReviewState(Versioned<Permit> loaded, Permit reviewed);

    /** Those of the persons who hold a live permit. */
    List<PersonId> findLiveHoldersAmong(Collection<PersonId> persons);
  }
}
