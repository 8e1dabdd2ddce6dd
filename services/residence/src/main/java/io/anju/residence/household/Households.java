package io.anju.residence.household;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Registering who belongs together, and looking it up from either side, under any id of either. */
public final class Households {

  private static final int OF_AGE = 18;

  private final RelationBook book;
  private final Persons persons;
  private final Ids ids;
  private final Clock clock;

  Households(RelationBook book, Persons persons, Ids ids, Clock clock) {
    this.book = book;
    this.persons = persons;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers what another is to a person, for both.
   *
   * @throws RegistryException {@code relation-exists}; {@code relation-impossible} with oneself, for a guardian under 18 (Civil Code
   *     art. 18), a parent who is not older, a second spouse
   */
  public Relative relate(PersonId id, PersonId otherId, Kin otherIs, Relation.Evidence evidence) {
    var today = LocalDate.now(clock);
    var person = persons.require(id).state();
    var other = persons.require(otherId).state();
    requirePossible(person, other, otherIs, today);
    var relation = Relation.between(person.id(), other.id(), otherIs, evidence, today);
    try {
      var added = CurrentCaller.asSystem(() -> book.all().add(ids.next(), relation));
      return new Relative(added, other, otherIs);
    } catch (DuplicateException before) {
      throw new RegistryException(ResidenceError.RELATION_EXISTS);
    }
  }

  /** Ends a relation for both sides; {@code relation-ended} where it did before. */
  public Relative end(PersonId id, String relationId, Relation.Ending how, ExpectedVersion expected) {
    var mine = of(id).stream().filter(relative -> relative.relation().id().equals(relationId)).findFirst()
        .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    var seen = expected.require(mine.relation());
    if (!seen.state().current()) {
      throw new RegistryException(ResidenceError.RELATION_ENDED);
    }
    var ended = CurrentCaller.asSystem(() -> book.all().save(seen, seen.state().ended(how)));
    return new Relative(ended, mine.other(), mine.is());
  }

  /** Those who belong to a person, ended relations among them; {@code not-found} or {@code forbidden} as for the person. */
  public List<Relative> of(PersonId id) {
    var known = persons.require(id).state().ids();
    return CurrentCaller.asSystem(() -> book.ofPerson().list(known).stream().map(relation -> seenBy(known, relation)).toList());
  }

  private Relative seenBy(List<PersonId> me, Versioned<Relation> relation) {
    boolean first = me.contains(relation.state().first());
    var other = persons.require(first ? relation.state().second() : relation.state().first()).state();
    return new Relative(relation, other, first ? relation.state().kin() : relation.state().kin().reversed());
  }

  private void requirePossible(Person person, Person other, Kin otherIs, LocalDate today) {
    if (person.id().equals(other.id())) {
      throw impossible("with-oneself");
    }
    boolean otherElder = otherIs.elder();
    var elder = otherElder ? other : person;
    var younger = otherElder ? person : other;
    switch (otherIs) {
      case GUARDIAN, WARD -> {
        if (elder.ageOn(today).filter(age -> age < OF_AGE).isPresent()) {
          throw impossible("guardian-under-age");
        }
      }
      case PARENT, CHILD -> {
        var born = elder.identity().birthDate();
        if (born.isPresent() && younger.identity().birthDate().filter(later -> !later.isAfter(born.get())).isPresent()) {
          throw impossible("parent-not-older");
        }
      }
      case SPOUSE -> {
        if (married(person, other) || married(other, person)) {
          throw impossible("married-already");
        }
      }
    }
  }

  private boolean married(Person person, Person except) {
    return CurrentCaller.asSystem(() -> of(person.id())).stream()
        .anyMatch(one -> one.is() == Kin.SPOUSE && one.relation().state().current() && !one.other().id().equals(except.id()));
  }

  private static RegistryException impossible(String flaw) {
    return new RegistryException(ResidenceError.RELATION_IMPOSSIBLE, List.of(FieldError.of("to", flaw, Map.of())));
  }
}
