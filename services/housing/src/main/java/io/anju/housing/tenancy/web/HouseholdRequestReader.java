package io.anju.housing.tenancy.web;

import io.anju.codes.PersonId;
import io.anju.contract.residence.ResidenceReason;
import io.anju.housing.party.Identity;
import io.anju.housing.party.Individual;
import io.anju.housing.party.web.PartyRequestReader;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.MoveIn;
import io.anju.platform.web.RequestReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the occupants: each a personId, or an object that may also declare that they moved in. */
final class HouseholdRequestReader {

  private static final int MAX_OCCUPANTS = 200;

  private final PartyRequestReader parties;

  HouseholdRequestReader(PartyRequestReader parties) {
    this.parties = parties;
  }

  private record Occupant(Individual individual, Optional<MoveIn> moveIn) {}

  /**
   * @param from the day on which they moved in, unless the request gives one
   * @param named other people whom the request names, perhaps by document
   */
  Household read(
      RequestReader request,
      Optional<LocalDate> from,
      LocalDate today,
      Collection<Individual> named) {
    var occupants = new LinkedHashMap<PersonId, Optional<MoveIn>>();
    Map<PersonId, Identity> identities = new HashMap<>();
    named.forEach(one -> one.identity().ifPresent(identity -> identities.put(one.id(), identity)));
    List<Occupant> given =
        request.codesOrObjects(
            "occupants",
            0,
            MAX_OCCUPANTS,
            PersonId::check,
            id -> new Occupant(Individual.ofId(id), Optional.empty()),
            one -> occupant(one, from, today).orElse(null));
    for (var occupant : given) {
      occupants.merge(
          occupant.individual().id(), occupant.moveIn(), (first, second) -> first.or(() -> second));
      occupant
          .individual()
          .identity()
          .ifPresent(identity -> identities.put(occupant.individual().id(), identity));
    }
    return new Household(
        List.copyOf(occupants.keySet()),
        occupants.values().stream().flatMap(Optional::stream).toList(),
        identities);
  }

  /** With a reason the occupant's residence is declared; without one they are only named. */
  private Optional<Occupant> occupant(
      RequestReader request, Optional<LocalDate> from, LocalDate today) {
    var individual = parties.individual(request);
    var reason = request.optionalChoice("reason", ResidenceReason.class);
    var since = request.optionalDate("since");
    if (since.isPresent() && reason.isEmpty()) {
      request.choice("reason", ResidenceReason.class);
    }
    return individual.map(
        one -> new Occupant(one, moveIn(one, reason, since.or(() -> from), today)));
  }

  private static Optional<MoveIn> moveIn(
      Individual individual,
      Optional<ResidenceReason> reason,
      Optional<LocalDate> since,
      LocalDate today) {
    return reason.flatMap(
        declared -> since.map(day -> new MoveIn(individual.id(), day, declared, today)));
  }
}
