package io.anju.residence.permit;

import io.anju.codes.PersonId;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
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
  }
}
