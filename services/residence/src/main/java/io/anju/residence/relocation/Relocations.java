package io.anju.residence.relocation;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import io.anju.residence.residence.Residence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves persons and their permits to the divisions their dwellings belong to. What was moved says so by itself, so a move cut off is
 * completed by the same facts coming again: permits go first, because they are found by the residences that have yet to follow.
 */
public final class Relocations {

  private static final int PAGE = 500;
  /** So often somebody else may change the same records meanwhile. */
  private static final int MOST_ATTEMPTS = 50;
  /** More than anybody applies for in a life. */
  private static final int MOST_PERMITS = 100;

  private final BulkAggregates<Person> persons;
  private final Residents residents;
  private final PermitBook permits;

  Relocations(BulkAggregates<Person> persons, Residents residents, PermitBook permits) {
    this.persons = persons;
    this.residents = residents;
    this.permits = permits;
  }

  /** @param ground the community each dwelling belongs to now; nothing changes for those it belonged to before */
  public void follow(Map<DwellingCode, DivisionCode> ground) {
    var misplaced = residents.misplaced(ground);
    for (int attempt = 1; !misplaced.isEmpty(); attempt++) {
      if (attempt > MOST_ATTEMPTS) {
        throw new IllegalStateException("Registrations kept changing while they were to follow their dwellings");
      }
      for (int from = 0; from < misplaced.size(); from += PAGE) {
        move(misplaced.subList(from, Math.min(from + PAGE, misplaced.size())), ground);
      }
      misplaced = residents.misplaced(ground);
    }
  }

  private void move(List<PersonId> page, Map<DwellingCode, DivisionCode> ground) {
    var people = persons.findAll(page.stream().map(PersonId::value).toList());
    var held = people.stream().flatMap(person -> permits(person.state(), ground)).toList();
    if (held.isEmpty() || permits.all().saveAll(held).saved().size() == held.size()) {
      persons.saveAll(people.stream().map(seen -> new Change<>(seen, seen.state().within(ground))).toList());
    }
  }

  private Stream<Change<Permit>> permits(Person person, Map<DwellingCode, DivisionCode> ground) {
    return permits.ofPerson().all(person.id(), Optional.empty(), MOST_PERMITS).stream()
        .flatMap(seen -> moved(seen, person, ground).stream());
  }

  /** It belongs where the home is that its holder had on the day of applying. */
  private static Optional<Change<Permit>> moved(Versioned<Permit> seen, Person holder, Map<DwellingCode, DivisionCode> ground) {
    var application = seen.state().application();
    return holder.residences().newestFirst().stream().filter(home -> home.division().equals(application.division()))
        .min(Comparator.comparing((Residence home) -> !home.on(application.appliedOn())))
        .map(home -> ground.get(home.dwelling())).filter(community -> !community.equals(application.division()))
        .map(community -> new Change<>(seen, seen.state().within(community)));
  }
}
