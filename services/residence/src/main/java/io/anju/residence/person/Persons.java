package io.anju.residence.person;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.residence.ResidenceHistory;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Registering and finding persons. */
public final class Persons {

  /** Changes that met somebody else's are tried again this often before the caller is asked to. */
  private static final int ATTEMPTS = 50;

  private final Aggregates<Person> persons;
  private final Function<DocumentNumber, PersonId> naming;

  public Persons(Aggregates<Person> persons, Function<DocumentNumber, PersonId> naming) {
    this.persons = persons;
    this.naming = naming;
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
    var first = new Person(id, Identity.of(presented), division.stream().toList(), List.of(), ResidenceHistory.NONE);
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
    return persons.require(id.value());
  }

  /** All ids that lead to the person this one leads to, itself first. */
  public List<PersonId> knownAs(PersonId id) {
    var others = CurrentCaller.asSystem(() -> persons.find(id.value())).map(found -> found.state().aliases()).orElse(List.of());
    return Stream.concat(Stream.of(id), others.stream()).distinct().toList();
  }

  public Versioned<Person> save(Versioned<Person> seen, Person next) {
    return seen.state().equals(next) ? seen : persons.save(seen, next);
  }

  /** Changes the newest state, again where somebody changed it meanwhile; what stays equal is not saved. */
  public Versioned<Person> change(PersonId id, UnaryOperator<Person> change) {
    for (int attempt = 1; ; attempt++) {
      var seen = require(id);
      try {
        return save(seen, change.apply(seen.state()));
      } catch (RegistryException refused) {
        if (refused.code() != PlatformError.STALE_VERSION || attempt == ATTEMPTS) {
          throw refused;
        }
      }
    }
  }
}
