package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Registering and finding persons. An id that was superseded leads to the person all the same. */
public final class Persons {

  /** Corrections and merges that lead on to each other; more than a person can have. */
  private static final int MOST_MOVES = 10;

  private final Aggregates<Person> persons;
  private final Function<DocumentNumber, PersonId> naming;
  private final Moves moves;

  public Persons(Aggregates<Person> persons, Function<DocumentNumber, PersonId> naming) {
    this.persons = persons;
    this.naming = naming;
    this.moves = new Moves(persons);
  }

  /**
   * Registers who presents a document. Who is known already is found again, and from now on served by the official's division
   * too: to hold the document and know the name is what any division may ask for.
   *
   * @throws RegistryException {@code identity-conflict} where the document is registered under another name
   */
  public Registration register(Presented presented) {
    var id = naming.apply(presented.document());
    var division = CurrentCaller.get().division();
    var first = Person.first(id, Identity.of(presented), division.stream().toList());
    if (CurrentCaller.asSystem(() -> persons.find(id.value())).isEmpty()) {
      try {
        return new Registration(persons.add(id.value(), first), true);
      } catch (DuplicateException meanwhile) {
        return new Registration(known(presented, id), false);
      }
    }
    return new Registration(known(presented, id), false);
  }

  private Versioned<Person> known(Presented presented, PersonId id) {
    var division = CurrentCaller.get().division();
    return CurrentCaller.asSystem(() -> change(id, person -> {
      if (!person.identity().name().equals(presented.name())) {
        throw new RegistryException(ResidenceError.IDENTITY_CONFLICT);
      }
      return person.presentedAgain(presented, division);
    }));
  }

  /** {@code not-found}, or {@code forbidden} outside the caller's scope. */
  public Versioned<Person> require(PersonId id) {
    return followed(persons.require(id.value()));
  }

  private Versioned<Person> followed(Versioned<Person> first) {
    var found = first;
    for (int steps = 0; found.state().moved().isPresent(); steps++) {
      if (steps == MOST_MOVES) {
        throw new IllegalStateException("Records lead to each other in a circle");
      }
      found = persons.require(moves.completed(found).value());
    }
    return found;
  }

  /** All ids that lead to the person this one leads to, that of their record first; the id alone where nobody is known by it. */
  public List<PersonId> knownAs(PersonId id) {
    return CurrentCaller.asSystem(() -> persons.find(id.value()).map(found -> followed(found).state().ids()).orElseGet(() -> List.of(id)));
  }

  public Versioned<Person> save(Versioned<Person> seen, Person next) {
    return seen.state().equals(next) ? seen : persons.save(seen, next);
  }

  /** Whether the id stands for anybody, whoever asks. */
  public boolean registered(PersonId id) {
    return CurrentCaller.asSystem(() -> persons.find(id.value()).isPresent());
  }

  /** The id a document stands for. */
  public PersonId idOf(DocumentNumber document) {
    return naming.apply(document);
  }

  /**
   * Supersedes a record: from now on it leads to another. Carried out again, it completes what was begun.
   *
   * @throws RegistryException {@code stale-version} where somebody changed the record meanwhile
   */
  public Versioned<Person> move(Versioned<Person> seen, Moved where) {
    moves.completed(persons.save(seen, seen.state().leadingTo(where)));
    return require(where.to());
  }

  /**
   * Takes a merged record out of another again: both stand as they did, and what was registered since stays with the other.
   *
   * @param merged id of the record to take out; {@code merge-unknown} where it was not merged into the other
   * @return the other
   */
  public Versioned<Person> part(Versioned<Person> seen, PersonId merged, IdentityAct act) {
    return moves.part(seen, merged, act);
  }

  /** Changes the newest state, again where somebody changed it meanwhile; what stays equal is not saved. */
  public Versioned<Person> change(PersonId id, UnaryOperator<Person> change) {
    return Attempts.untilNotStale(() -> {
      var seen = require(id);
      return save(seen, change.apply(seen.state()));
    });
  }
}
