package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Registering and finding persons. An id that was superseded leads to the person all the same. */
public final class Persons {

  /** Corrections and merges that lead on to each other; more than a person can have. */
  private static final int MAX_SUPERSESSIONS = 10;

  private final Aggregates<Person> persons;
  private final Function<DocumentNumber, PersonId> personIdOf;
  private final Supersessions supersessions;

  public Persons(Aggregates<Person> persons, Function<DocumentNumber, PersonId> personIdOf) {
    this.persons = persons;
    this.personIdOf = personIdOf;
    this.supersessions = new Supersessions(persons);
  }

  /**
   * Registers who presents a document. Who is known already is found again, and from now on served
   * by the official's division too: to hold the document and know the name is what any division may
   * ask for.
   *
   * @throws RegistryException {@code identity-conflict} where the document is registered under
   *     another name
   */
  public RegistrationResult register(PresentedIdentity presented) {
    var id = personIdOf.apply(presented.document());
    var division = CurrentCaller.get().division();
    var first = Person.newlyRegistered(id, Identity.of(presented), division.stream().toList());
    if (CurrentCaller.asSystem(() -> persons.find(id.value())).isEmpty()) {
      try {
        return new RegistrationResult(persons.add(id.value(), first), true);
      } catch (DuplicateException concurrent) {
        return new RegistrationResult(presentAgain(presented, id), false);
      }
    }
    return new RegistrationResult(presentAgain(presented, id), false);
  }

  private Versioned<Person> presentAgain(PresentedIdentity presented, PersonId id) {
    var division = CurrentCaller.get().division();
    return CurrentCaller.asSystem(() ->
        change(
            id,
            person -> {
              if (!person.identity().name().equals(presented.name())) {
                throw new RegistryException(ResidenceError.IDENTITY_CONFLICT);
              }
              return person.presentedAgain(presented, division);
            }));
  }

  /** {@code not-found}, or {@code forbidden} outside the caller's scope. */
  public Versioned<Person> require(PersonId id) {
    return followSupersessions(persons.require(id.value()));
  }

  private Versioned<Person> followSupersessions(Versioned<Person> first) {
    var found = first;
    for (int steps = 0; found.state().supersededBy().isPresent(); steps++) {
      if (steps == MAX_SUPERSESSIONS) {
        throw new IllegalStateException("Records lead to each other in a circle");
      }
      found = persons.require(supersessions.complete(found).value());
    }
    return found;
  }

  /**
   * All ids that lead to the person this one leads to, that of their record first; the id alone
   * where nobody is known by it.
   */
  public List<PersonId> allIdsOf(PersonId id) {
    return CurrentCaller.asSystem(() ->
        persons
            .find(id.value())
            .map(found -> followSupersessions(found).state().ids())
            .orElseGet(() -> List.of(id)));
  }

  public Versioned<Person> save(Versioned<Person> loaded, Person next) {
    return loaded.state().equals(next) ? loaded : persons.save(loaded, next);
  }

  /** Whether the id stands for anybody, whoever asks. */
  public boolean isRegistered(PersonId id) {
    return CurrentCaller.asSystem(() -> persons.find(id.value()).isPresent());
  }

  /** The id a document stands for. */
  public PersonId idOf(DocumentNumber document) {
    return personIdOf.apply(document);
  }

  /**
   * Supersedes a record: from now on it leads to another. Carried out again, it completes what was
   * begun.
   *
   * @throws RegistryException {@code stale-version} where somebody changed the record meanwhile
   */
  public Versioned<Person> supersede(Versioned<Person> loaded, Supersession supersession) {
    supersessions.complete(persons.save(loaded, loaded.state().supersede(supersession)));
    return require(supersession.to());
  }

  /**
   * Takes a merged record out of another again: both stand as they did, and what was registered
   * since stays with the other.
   *
   * @param merged id of the record to take out; {@code merge-unknown} where it was not merged into
   *     the other
   * @return the other
   */
  public Versioned<Person> unmerge(
      Versioned<Person> loaded, PersonId merged, IdentityChange identityChange) {
    return supersessions.unmerge(loaded, merged, identityChange);
  }

  /**
   * Changes the newest state, again where somebody changed it meanwhile; what stays equal is not
   * saved.
   */
  public Versioned<Person> change(PersonId id, UnaryOperator<Person> change) {
    return OptimisticRetry.onStaleVersion(() -> {
      var loaded = require(id);
      return save(loaded, change.apply(loaded.state()));
    });
  }
}
