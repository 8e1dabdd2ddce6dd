package io.anju.residence.household;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Registers family relations and finds them for either person, under any id of either. */
public final class Households {

  private static final int AGE_OF_MAJORITY = 18;

  private final RelationRepository repository;
  private final Persons persons;
  private final Ids ids;
  private final Clock clock;

  Households(RelationRepository repository, Persons persons, Ids ids, Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers how another person is related, for both.
   *
   * @throws RegistryException {@code relation-exists}; {@code relation-impossible} with oneself, a
   *     guardian under 18 (Civil Code art. 18), a parent who is not older, a second spouse
   */
  public Relative register(
      PersonId id, PersonId otherId, RelationKind kind, Relation.Evidence evidence) {
    var today = LocalDate.now(clock);
    var person = persons.require(id).state();
    var other = persons.require(otherId).state();
    requirePossible(person, other, kind, today);
    var relation = Relation.of(person.id(), other.id(), kind, evidence, today);
    try {
      // As the system: a relation has no division; the rights on both persons were checked above.
      var added = CurrentCaller.asSystem(() -> repository.all().add(ids.next(), relation));
      return new Relative(added, other, kind);
    } catch (DuplicateException duplicate) {
      throw new RegistryException(ResidenceError.RELATION_EXISTS);
    }
  }

  /** Ends a relation for both persons; {@code relation-ended} where it was ended before. */
  public Relative end(
      PersonId id, String relationId, Relation.Ending ending, ExpectedVersion expected) {
    var existing =
        relativesOf(id).stream()
            .filter(relative -> relative.relation().id().equals(relationId))
            .findFirst()
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    var loaded = expected.require(existing.relation());
    if (!loaded.state().current()) {
      throw new RegistryException(ResidenceError.RELATION_ENDED);
    }
    // As the system: a relation has no division; the right on the person was checked above.
    var ended =
        CurrentCaller.asSystem(() -> repository.all().save(loaded, loaded.state().ended(ending)));
    return new Relative(ended, existing.other(), existing.kind());
  }

  /**
   * The relatives of a person, including ended relations; {@code not-found} or {@code forbidden} as
   * for the person.
   */
  public List<Relative> relativesOf(PersonId id) {
    var personIds = persons.require(id).state().ids();
    // As the system: the other person may be served elsewhere and is shown masked.
    return CurrentCaller.asSystem(() ->
        repository.byPerson().findAll(personIds).stream()
            .map(relation -> fromPerspectiveOf(personIds, relation))
            .toList());
  }

  private Relative fromPerspectiveOf(List<PersonId> personIds, Versioned<Relation> relation) {
    boolean first = personIds.contains(relation.state().first());
    var other =
        persons.require(first ? relation.state().second() : relation.state().first()).state();
    return new Relative(
        relation, other, first ? relation.state().kind() : relation.state().kind().reversed());
  }

  private void requirePossible(Person person, Person other, RelationKind kind, LocalDate today) {
    if (person.id().equals(other.id())) {
      throw impossible("relation-to-self");
    }
    boolean otherElder = kind.isElder();
    var elder = otherElder ? other : person;
    var younger = otherElder ? person : other;
    switch (kind) {
      case GUARDIAN, WARD -> {
        if (elder.ageOn(today).filter(age -> age < AGE_OF_MAJORITY).isPresent()) {
          throw impossible("guardian-under-age");
        }
      }
      case PARENT, CHILD -> {
        var born = elder.identity().birthDate();
        if (born.isPresent()
            && younger
                .identity()
                .birthDate()
                .filter(later -> !later.isAfter(born.get()))
                .isPresent()) {
          throw impossible("parent-not-older");
        }
      }
      case SPOUSE -> {
        if (hasOtherSpouse(person, other) || hasOtherSpouse(other, person)) {
          throw impossible("spouse-exists");
        }
      }
    }
  }

  private boolean hasOtherSpouse(Person person, Person except) {
    // As the system: a spouse elsewhere prevents a second marriage all the same.
    return CurrentCaller.asSystem(() -> relativesOf(person.id())).stream()
        .anyMatch(one ->
            one.kind() == RelationKind.SPOUSE
                && one.relation().state().current()
                && !one.other().id().equals(except.id()));
  }

  private static RegistryException impossible(String code) {
    return new RegistryException(
        ResidenceError.RELATION_IMPOSSIBLE, List.of(FieldError.of("to", code, Map.of())));
  }
}
