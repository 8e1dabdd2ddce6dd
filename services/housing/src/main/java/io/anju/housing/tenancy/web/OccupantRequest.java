package io.anju.housing.tenancy.web;

import io.anju.codes.PersonId;
import io.anju.contract.residence.ResidenceReason;
import io.anju.housing.party.Identity;
import io.anju.housing.party.Individual;
import io.anju.housing.party.web.IndividualRequest;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.MoveIn;
import io.anju.platform.error.FieldError;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.OrText;
import io.anju.platform.request.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An occupant: a personId, or an object that may also declare that they moved in.
 *
 * @param reason where the occupant's residence is declared
 * @param since by default the day from which the occupants are named
 */
@OrText
record OccupantRequest(
    @Embedded IndividualRequest person,
    Optional<ResidenceReason> reason,
    Optional<LocalDate> since) {

  @Rule
  static List<FieldError> reasonWithDay(
      Optional<ResidenceReason> reason, Optional<LocalDate> since) {
    return since.isPresent() && reason.isEmpty()
        ? List.of(FieldError.of("reason", "required", Map.of()))
        : List.of();
  }

  /**
   * @param from the day on which they moved in, unless an occupant gives one
   * @param named other people whom the request names, perhaps by document
   */
  static Household household(
      List<OccupantRequest> requested,
      LocalDate from,
      LocalDate today,
      Collection<Individual> named,
      PersonIds ids) {
    var moveIns = new LinkedHashMap<PersonId, Optional<MoveIn>>();
    Map<PersonId, Identity> identities = new HashMap<>();
    named.forEach(one -> one.identity().ifPresent(identity -> identities.put(one.id(), identity)));
    for (var occupant : requested) {
      var individual = occupant.person().toIndividual(ids);
      moveIns.merge(
          individual.id(),
          occupant.moveIn(individual.id(), from, today),
          (first, second) -> first.or(() -> second));
      individual.identity().ifPresent(identity -> identities.put(individual.id(), identity));
    }
    return new Household(
        List.copyOf(moveIns.keySet()),
        moveIns.values().stream().flatMap(Optional::stream).toList(),
        identities);
  }

  private Optional<MoveIn> moveIn(PersonId id, LocalDate from, LocalDate today) {
    return reason.map(declared -> new MoveIn(id, since.orElse(from), declared, today));
  }
}
