package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Registers and finds persons, also by the ids of superseded records. */
public final class Persons {

  /** Successive corrections and merges to follow; more than a person can have. */
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
   * Registers the person who presents a document. A person registered before is found again, and
   * from then on the official's division serves them too: any division may do so given the document
   * and the name.
   *
   * @throws RegistryException {@code identity-conflict} where the document is registered under
   *     another name
   */
  public RegistrationResult register(PresentedIdentity presented) {
    var id = personIdOf.apply(presented.document());
    var division = CurrentCaller.get().division();
    var first = Person.newlyRegistered(id, Identity.of(presented), division.stream().toList());
    // As the system: a person registered elsewhere is beyond the official's scope until presented.
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
    // As the system: the document and the name entitle any division to serve the person.
    return CurrentCaller.asSystem(() ->
        change(
            id,
            person -> {
              if (!person.identity().name().isSameAs(presented.name())) {
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
        throw new IllegalStateException("Superseded records form a circle");
      }
      found = persons.require(supersessions.complete(found).value());
    }
    return found;
  }

  /**
   * All ids of the person with this id, that of their record first; the id alone where nobody is
   * registered under it.
   */
  public List<PersonId> allIdsOf(PersonId id) {
    // As the system: which ids are one person's must not depend on who asks.
    return CurrentCaller.asSystem(() ->
        persons
            .find(id.value())
            .map(found -> followSupersessions(found).state().ids())
            .orElseGet(() -> List.of(id)));
  }

  /**
   * Saves a change together with what it publishes. A person who stays equal is not saved, and
   * nothing is published: that happened with the change that is repeated.
   */
  public Versioned<Person> save(Versioned<Person> loaded, PersonChange change) {
    return loaded.state().equals(change.person())
        ? loaded
        : persons.save(loaded, change.person(), change.alongside().toArray(Fact[]::new));
  }

  /** Whether anybody is registered under the id, also beyond the caller's scope. */
  public boolean isRegistered(PersonId id) {
    // As the system: says only whether there is a record, which the caller's scope must not hide.
    return CurrentCaller.asSystem(() -> persons.find(id.value()).isPresent());
  }

  /** The id that follows from a document number. */
  public PersonId idOf(DocumentNumber document) {
    return personIdOf.apply(document);
  }

  /**
   * Supersedes a record by another. Where the process ends before the other has taken over, the
   * next reader of the record completes it.
   *
   * @param alongside facts stored in the write that supersedes the record
   * @throws RegistryException {@code stale-version} where the record was changed after it was read
   */
  public Versioned<Person> supersede(
      Versioned<Person> loaded, Supersession supersession, Fact... alongside) {
    supersessions.complete(persons.save(loaded, loaded.state().supersede(supersession), alongside));
    return require(supersession.to());
  }

  /**
   * Separates a merged record again: both are restored, and what was registered since the merge
   * stays with the record that was kept.
   *
   * @param loaded the record that was kept
   * @param merged id of the record to separate
   * @param alongside facts stored in the write that completes the separation
   * @return the record that was kept
   * @throws RegistryException {@code merge-unknown} where it was not merged into the other
   */
  public Versioned<Person> unmerge(
      Versioned<Person> loaded, PersonId merged, IdentityChange identityChange, Fact... alongside) {
    return supersessions.unmerge(loaded, merged, identityChange, alongside);
  }

  /** As {@link #changeAndPublish}, where the change causes no notification. */
  public Versioned<Person> change(PersonId id, UnaryOperator<Person> change) {
    return changeAndPublish(id, person -> new PersonChange(change.apply(person), List.of()));
  }

  /**
   * Changes the newest state, and retries where another change came first; a person who stays equal
   * is not saved.
   */
  public Versioned<Person> changeAndPublish(PersonId id, Function<Person, PersonChange> change) {
    return OptimisticRetry.onStaleVersion(() -> {
      var loaded = require(id);
      return save(loaded, change.apply(loaded.state()));
    });
  }
}
