package io.anju.housing.tenancy.web;

import io.anju.codes.PersonId;
import io.anju.contract.ResidenceReason;
import io.anju.housing.party.Identity;
import io.anju.housing.party.Individual;
import io.anju.housing.party.web.PartyForm;
import io.anju.housing.tenancy.Household;
import io.anju.housing.tenancy.MoveIn;
import io.anju.platform.web.Form;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who lives there: a personId each, or an object, which may also declare that they moved in. */
final class HouseholdForm {

  private static final int MOST = 200;

  private final PartyForm parties;

  HouseholdForm(PartyForm parties) {
    this.parties = parties;
  }

  private record Occupant(Individual who, Optional<MoveIn> moveIn) {}

  /**
   * @param from when they moved in, unless the form says when
   * @param named others whom the form named by document
   */
  Household read(Form form, Optional<LocalDate> from, LocalDate today, Collection<Individual> named) {
    var occupants = new LinkedHashMap<PersonId, Optional<MoveIn>>();
    Map<PersonId, Identity> identities = new HashMap<>();
    named.forEach(one -> one.identity().ifPresent(identity -> identities.put(one.id(), identity)));
    List<Occupant> given = form.codesOrObjects("occupants", 0, MOST, PersonId::check,
        id -> new Occupant(Individual.known(id), Optional.empty()), one -> occupant(one, from, today));
    for (var occupant : given) {
      occupants.merge(occupant.who().id(), occupant.moveIn(), (first, second) -> first.or(() -> second));
      occupant.who().identity().ifPresent(identity -> identities.put(occupant.who().id(), identity));
    }
    return new Household(List.copyOf(occupants.keySet()), occupants.values().stream().flatMap(Optional::stream).toList(), identities);
  }

  /** With a reason the occupant's residence is declared; without one they are only named. */
  private Occupant occupant(Form form, Optional<LocalDate> from, LocalDate today) {
    var who = parties.individual(form);
    var reason = form.optionalChoice("reason", ResidenceReason.class);
    var since = form.optionalDate("since");
    if (since.isPresent() && reason.isEmpty()) {
      form.choice("reason", ResidenceReason.class);
    }
    if (who == null) {
      return null;
    }
    return new Occupant(who, reason.flatMap(why -> since.or(() -> from).map(day -> new MoveIn(who.id(), day, why, today))));
  }
}
