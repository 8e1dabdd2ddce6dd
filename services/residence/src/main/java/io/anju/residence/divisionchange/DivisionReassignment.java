package io.anju.residence.divisionchange;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import io.anju.residence.registration.Residence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reassigns persons and their permits to the divisions that their dwellings belong to. An
 * interrupted reassignment is completed when the same facts are delivered again: permits are
 * changed first, because they are found by the residences that have yet to follow.
 */
public final class DivisionReassignment {

  private static final int PAGE_SIZE = 500;

  /** Retries where other changes come first. */
  private static final int MAX_ATTEMPTS = 50;

  /** More than a person applies for. */
  private static final int MAX_PERMITS = 100;

  private final BulkAggregates<Person> persons;
  private final Residents residents;
  private final PermitRepository permits;

  DivisionReassignment(
      BulkAggregates<Person> persons, Residents residents, PermitRepository permits) {
    this.persons = persons;
    this.residents = residents;
    this.permits = permits;
  }

  /**
   * @param communityByDwelling the community that each dwelling belongs to now
   */
  public void reassign(Map<DwellingCode, DivisionCode> communityByDwelling) {
    var outdated = residents.withOutdatedDivision(communityByDwelling);
    for (int attempt = 1; !outdated.isEmpty(); attempt++) {
      if (attempt > MAX_ATTEMPTS) {
        throw new IllegalStateException("registrations kept changing during their reassignment");
      }
      for (int from = 0; from < outdated.size(); from += PAGE_SIZE) {
        reassignPage(
            outdated.subList(from, Math.min(from + PAGE_SIZE, outdated.size())),
            communityByDwelling);
      }
      outdated = residents.withOutdatedDivision(communityByDwelling);
    }
  }

  private void reassignPage(
      List<PersonId> page, Map<DwellingCode, DivisionCode> communityByDwelling) {
    var loadedPersons = persons.findAll(page.stream().map(PersonId::value).toList());
    var permitChanges =
        loadedPersons.stream()
            .flatMap(person -> reassignedPermits(person.state(), communityByDwelling))
            .toList();
    if (permitChanges.isEmpty()
        || permits.aggregates().saveAll(permitChanges).saved().size() == permitChanges.size()) {
      persons.saveAll(
          loadedPersons.stream()
              .map(loaded -> new Change<>(loaded, loaded.state().reassigned(communityByDwelling)))
              .toList());
    }
  }

  private Stream<Change<Permit>> reassignedPermits(
      Person person, Map<DwellingCode, DivisionCode> communityByDwelling) {
    return permits.byHolder().findAll(person.id(), Optional.empty(), MAX_PERMITS).stream()
        .flatMap(loaded -> reassignedPermit(loaded, person, communityByDwelling).stream());
  }

  /** A permit follows the home that its holder had on the day of applying. */
  private static Optional<Change<Permit>> reassignedPermit(
      Versioned<Permit> loaded,
      Person holder,
      Map<DwellingCode, DivisionCode> communityByDwelling) {
    var application = loaded.state().application();
    return holder.residences().newestFirst().stream()
        .filter(home -> home.division().equals(application.division()))
        .min(Comparator.comparing((Residence home) -> !home.coversDay(application.appliedOn())))
        .map(home -> communityByDwelling.get(home.dwelling()))
        .filter(community -> !community.equals(application.division()))
        .map(community -> new Change<>(loaded, loaded.state().withDivision(community)));
  }
}
