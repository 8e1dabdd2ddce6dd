package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.identity.Identities;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The work list of possible duplicates, and deciding on them. */
public final class Duplicates {

  /** Two records side by side. */
  public record SideBySide(Versioned<Suspicion> suspicion, Versioned<Person> first, Versioned<Person> second) {}

  private final SuspicionBook book;
  private final Persons persons;
  private final Identities identities;
  private final Clock clock;

  Duplicates(SuspicionBook book, Persons persons, Identities identities, Clock clock) {
    this.book = book;
    this.persons = persons;
    this.identities = identities;
    this.clock = clock;
  }

  /** Those of the caller's division that nobody has decided: officials see what they serve, both persons of it. */
  public List<Versioned<Suspicion>> open(Optional<String> after, int limit) {
    var division = CurrentCaller.get().division().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    return book.undecided().in(division, after, limit);
  }

  /** The two as they stand now; empty where they have become one meanwhile. */
  public Optional<SideBySide> sideBySide(Versioned<Suspicion> suspicion) {
    var first = persons.require(suspicion.state().pair().first());
    var second = persons.require(suspicion.state().pair().second());
    return first.id().equals(second.id()) ? Optional.empty() : Optional.of(new SideBySide(suspicion, first, second));
  }

  /**
   * One person: the records are merged first, so that nothing is decided that was not done.
   *
   * @param keep the record that stays; the other leads to it
   * @throws RegistryException {@code decided-already}, and whatever refuses a merge
   */
  public Versioned<Suspicion> same(String id, PersonId keep, String reason, ExpectedVersion expected) {
    var seen = book.all().require(id, expected);
    var open = open(seen);
    var pair = open.pair();
    if (!keep.equals(pair.first()) && !keep.equals(pair.second())) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
    identities.merge(keep, keep.equals(pair.first()) ? pair.second() : pair.first(), reason, ExpectedVersion.ANY);
    return book.all().save(seen, open.same(decision(reason)));
  }

  /** Two persons; {@code decided-already} where that was decided. */
  public Versioned<Suspicion> different(String id, String reason, ExpectedVersion expected) {
    var seen = book.all().require(id, expected);
    return book.all().save(seen, open(seen).different(decision(reason)));
  }

  private static Suspicion.Open open(Versioned<Suspicion> seen) {
    return switch (seen.state()) {
      case Suspicion.Open open -> open;
      case Suspicion.Same _, Suspicion.Different _ -> throw new RegistryException(ResidenceError.DECIDED_ALREADY);
    };
  }

  private Suspicion.Decision decision(String reason) {
    return new Suspicion.Decision(LocalDate.now(clock), CurrentCaller.get().subject(), reason);
  }
}
