package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.BuildingCodebook.Found;
import io.anju.housing.sequence.Issued;
import io.anju.housing.sequence.Issuer;
import io.anju.housing.sequence.NumberSpace;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.Versioned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives buildings their codes. */
public final class BuildingCoding {

  private final GridGround grids;
  private final Issuer<Found, Building> issuer;

  public BuildingCoding(BulkAggregates<Building> buildings, BuildingSearch search, GridGround grids, NumberSpace numbers) {
    this.grids = grids;
    this.issuer = new Issuer<>(buildings, new BuildingCodebook(search), numbers);
  }

  /** @param fresh whether it got its code just now */
  public record Coded(Versioned<Building> building, boolean fresh) {}

  /**
   * Gives a building its code, or finds the one of the same address in the same grid. Refuses with {@code unknown-community},
   * {@code address-unfit} and all that is wrong with it, {@code grid-full}, and for a code brought from elsewhere with
   * {@code code-taken} or {@code coded-otherwise}.
   */
  public Coded code(Survey survey) {
    return switch (codeAll(List.of(survey)).getFirst()) {
      case Issued.Fresh<Building>(var building) -> new Coded(building, true);
      case Issued.Known<Building>(var building) -> new Coded(building, false);
      case Issued.Refused<Building>(var why) -> throw why;
    };
  }

  /** One answer each, in their order, with refusals as {@link #code} has them. */
  public List<Issued<Building>> codeAll(List<Survey> surveys) {
    var grounds = new HashMap<GridCode, Ground>();
    var refusals = new ArrayList<Optional<RegistryException>>();
    var sound = new ArrayList<Found>();
    for (var survey : surveys) {
      var ground = grounds.computeIfAbsent(survey.grid(), grids::of);
      var refusal = refusal(survey, ground);
      refusals.add(refusal);
      if (refusal.isEmpty()) {
        sound.add(new Found(survey, ground.path().orElseThrow()));
      }
    }
    var issued = new ArrayDeque<>(issuer.issue(sound, BuildingCoding::refused));
    return refusals.stream().map(why -> why.<Issued<Building>>map(Issued.Refused::new).orElseGet(issued::poll)).toList();
  }

  private Optional<RegistryException> refusal(Survey survey, Ground ground) {
    var scope = Scope.open(List.of(ground.community().value()), List.of());
    if (!AccessPolicy.permits(CurrentCaller.get(), scope, AccessPolicy.Action.CHANGE)) {
      return Optional.of(new RegistryException(PlatformError.FORBIDDEN));
    }
    if (ground.path().isEmpty()) {
      return Optional.of(new RegistryException(HousingError.UNKNOWN_COMMUNITY, Map.of("community", ground.community().value())));
    }
    var flaws = new ArrayList<>(AddressRules.flaws(survey.address(), ground.path().get()));
    flaws.addAll(grids.flaws(survey.attributes(), ground));
    if (survey.given().filter(BuildingCode::outdoors).isPresent()) {
      flaws.add(FieldError.of("buildingCode", "code-outdoors", Map.of()));
    }
    return flaws.isEmpty() ? Optional.empty() : Optional.of(new RegistryException(HousingError.ADDRESS_UNFIT, flaws));
  }

  private static RegistryException refused(Found found, Issuer.Obstacle obstacle) {
    return switch (obstacle) {
      case Issuer.Obstacle.Full _ -> new RegistryException(HousingError.GRID_FULL, Map.of("grid", found.survey().grid().value()));
      case Issuer.Obstacle.Taken(var code) -> new RegistryException(HousingError.CODE_TAKEN, Map.of("code", code));
      case Issuer.Obstacle.HasOther(var code) -> new RegistryException(HousingError.CODED_OTHERWISE, Map.of("code", code));
    };
  }
}
