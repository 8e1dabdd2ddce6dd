package io.anju.overview.dwelling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The occupants of a dwelling and the ids of all persons in its view. */
public record Residents(Map<String, Occupant> occupants, Collection<String> personIds) {

  public static Residents of(DwellingView view, LocalDate today) {
    var occupants = view.occupantsOn(today);
    var partyIds =
        view.tenancies().stream()
            .flatMap(tenancy ->
                Stream.of(
                        Stream.ofNullable(tenancy.landlordPerson()),
                        tenancy.tenants().stream(),
                        tenancy.occupants().stream())
                    .flatMap(ids -> ids));
    return new Residents(
        occupants,
        Stream.concat(partyIds, occupants.keySet().stream()).collect(Collectors.toSet()));
  }

  /** The occupants, each person once, even where registrations use superseded personIds. */
  public List<Occupant> today(Map<String, NamedPerson> known) {
    var byPersonId = new HashMap<String, Occupant>();
    for (var occupant : occupants.values()) {
      var party = known.get(occupant.personId());
      String id = party == null ? occupant.personId() : party.personId();
      byPersonId.merge(id, occupant.withPersonId(id), Occupant::merge);
    }
    return byPersonId.values().stream().sorted(Comparator.comparing(Occupant::personId)).toList();
  }
}
