package io.anju.residence.permit;

import io.anju.codes.PersonId;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Optional;

/**
 * All permits, and those of one person.
 *
 * @param all one document each; the store holds at most one live permit a person, whoever races
 */
public record PermitBook(Aggregates<Permit> all, OfPerson ofPerson) {

  /** Permits by their holder. */
  public interface OfPerson {

    /** The one that stands in the way of another. */
    Optional<Versioned<Permit>> live(PersonId holder);

    /** The one applied for last, whatever became of it. */
    Optional<Versioned<Permit>> newest(PersonId holder);

    /**
     * Those the current caller may see, the one applied for last first.
     *
     * @param before the permit after which to go on
     */
    List<Versioned<Permit>> all(PersonId holder, Optional<String> before, int limit);
  }
}
