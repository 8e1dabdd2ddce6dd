package io.anju.residence.household;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.List;

/**
 * All relations, and those of a person.
 *
 * @param all at most one current relation of a kind between two persons
 */
public record RelationRepository(Aggregates<Relation> all, ByPerson byPerson) {

  /** Relations by either person. */
  public interface ByPerson {

    /** Newest first, ended ones too. */
    List<Versioned<Relation>> findAll(List<PersonId> personIds);
  }
}
