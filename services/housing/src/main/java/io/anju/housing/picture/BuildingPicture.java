package io.anju.housing.picture;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.picture.PicturedDwelling.State;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows officials which dwellings of a building of their division are let. */
public final class BuildingPicture {

  private final Buildings buildings;
  private final DwellingsOfBuilding dwellings;
  private final TenanciesOfDwellings tenancies;
  private final Clock clock;

  public BuildingPicture(
      Buildings buildings,
      DwellingsOfBuilding dwellings,
      TenanciesOfDwellings tenancies,
      Clock clock) {
    this.buildings = buildings;
    this.dwellings = dwellings;
    this.tenancies = tenancies;
    this.clock = clock;
  }

  /**
   * The dwellings after a code, in the order of codes. Refuses with {@code forbidden} officials of
   * another division, because which dwellings are let is nobody else's business.
   */
  public List<PicturedDwelling> of(BuildingCode building, Optional<DwellingCode> after, int limit) {
    var community = buildings.require(building).state().details().community();
    AccessPolicy.require(
        Scope.personal(List.of(community.value()), List.of(), List.of()), AccessPolicy.Action.READ);
    var found = dwellings.find(building, after, limit);
    var lettings = lettingsOf(found);
    return found.stream()
        .map(dwelling -> new PicturedDwelling(dwelling.details(), stateOf(dwelling, lettings)))
        .toList();
  }

  private Map<DwellingCode, Set<State>> lettingsOf(List<Dwelling> found) {
    var codes =
        found.stream()
            .filter(Dwelling.Current.class::isInstance)
            .map(dwelling -> dwelling.details().code())
            .toList();
    var today = LocalDate.now(clock);
    var states = new HashMap<DwellingCode, Set<State>>();
    // System: the caller's division was checked, and only whether a dwelling is let is told.
    CurrentCaller.asSystem(() -> tenancies.find(codes))
        .forEach(tenancy ->
            stateOn(today, tenancy)
                .ifPresent(state ->
                    tenancy
                        .recordedDetails()
                        .ifPresent(details ->
                            states
                                .computeIfAbsent(
                                    details.lease().dwelling(), _ -> EnumSet.noneOf(State.class))
                                .add(state))));
    return states;
  }

  private static Optional<State> stateOn(LocalDate today, Tenancy tenancy) {
    return switch (tenancy) {
      case Tenancy.Filed filed ->
          Optional.of(
              filed.details().lease().term().from().isAfter(today)
                      || isOpen(filed.details().confirmation())
                  ? State.FILED
                  : State.LET);
      case Tenancy.Terminated ended ->
          Optional.of(State.LET)
              .filter(_ ->
                  !ended.closing().on().isBefore(today)
                      && !ended.details().lease().term().from().isAfter(today));
      case Tenancy.Ended _, Tenancy.Voided _, Tenancy.Abandoned _ -> Optional.empty();
    };
  }

  private static boolean isOpen(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _, Confirmation.Objected _ -> true;
      case Confirmation.Confirmed _, Confirmation.Upheld _ -> false;
    };
  }

  private static State stateOf(Dwelling dwelling, Map<DwellingCode, Set<State>> lettings) {
    if (dwelling instanceof Dwelling.Retired) {
      return State.RETIRED;
    }
    var states = lettings.getOrDefault(dwelling.details().code(), Set.of());
    return states.contains(State.LET)
        ? State.LET
        : states.contains(State.FILED) ? State.FILED : State.EMPTY;
  }
}
