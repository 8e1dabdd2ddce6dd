package io.anju.residence.household;

import io.anju.codes.PersonId;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import java.util.List;

/**
 * All relations, and those of a person.
 *
 * @param all the store holds one of a kind between two persons while it lasts
 */
public record RelationBook(Aggregates<Relation> all, OfPerson ofPerson) {

  /** Relations by either side. */
  public interface OfPerson {

    /** Newest first, ended ones too. */
    List<Versioned<Relation>> list(List<PersonId> knownAs);
  }
}
