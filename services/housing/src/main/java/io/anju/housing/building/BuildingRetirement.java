package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building.Current;
import io.anju.housing.building.Building.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.OptimisticRetry;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Retires buildings that no longer stand, once no dwelling in them is in use. */
public final class BuildingRetirement {

  private static final int MAX_LISTED = 20;
  private static final int MAX_ATTEMPTS = 20;

  private final Aggregates<Building> buildings;
  private final BuildingSearch search;
  private final DwellingsInUse dwellings;
  private final SuccessorLinks<BuildingCode, Building> successorLinks;
  private final Clock clock;

  public BuildingRetirement(
      Aggregates<Building> buildings,
      BuildingSearch search,
      DwellingsInUse dwellings,
      Clock clock) {
    this.buildings = buildings;
    this.search = search;
    this.dwellings = dwellings;
    this.successorLinks =
        new SuccessorLinks<>(
            buildings, BuildingCode::value, Building::withPredecessor, "building-not-found");
    this.clock = clock;
  }

  /**
   * Retires a building and enters it as predecessor of its successors. The retirement is durable
   * with the first write; {@link #resumeInterrupted} completes it after a crash. Refuses with
   * {@code building-in-use} and the first of its dwellings in use, {@code already-retired}, {@code
   * retirement-invalid} for invalid successors.
   */
  public Versioned<Building> retire(
      BuildingCode code, ExpectedVersion expected, List<BuildingCode> successors) {
    var loaded = buildings.require(code.value(), expected);
    AccessPolicy.require(
        Scope.open(List.of(loaded.state().community().value()), List.of()),
        AccessPolicy.Action.CHANGE);
    successorLinks.requireValid(code, successors);
    return switch (loaded.state()) {
      case Current current -> {
        requireEmpty(code);
        var retired = current.retire(successors, LocalDate.now(clock), clock.instant());
        yield complete(buildings.save(loaded, retired));
      }
      case Retired before when before.successors().equals(successors) -> complete(loaded);
      case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
    };
  }

  /**
   * Completes retirements saved before a moment whose successors are not linked.
   *
   * @return how many were completed
   */
  public int resumeInterrupted(Instant before, int limit) {
    // System: scheduled work without a caller.
    return CurrentCaller.asSystem(() -> {
      var interrupted = search.findUnlinkedRetirements(before, limit);
      interrupted.forEach(this::complete);
      return interrupted.size();
    });
  }

  private Versioned<Building> complete(Versioned<Building> loaded) {
    return switch (loaded.state()) {
      case Retired retired when retired.linkingSince().isPresent() -> {
        successorLinks.link(retired.successors(), retired.code());
        yield OptimisticRetry.retry(MAX_ATTEMPTS, () -> saveLinked(loaded.id()));
      }
      case Retired _, Current _ -> loaded;
    };
  }

  private Versioned<Building> saveLinked(String id) {
    var loaded = buildings.require(id);
    return switch (loaded.state()) {
      case Retired retired when retired.linkingSince().isPresent() ->
          buildings.save(loaded, retired.linked());
      case Retired _, Current _ -> loaded;
    };
  }

  private void requireEmpty(BuildingCode code) {
    var inUse = dwellings.findIn(code, MAX_LISTED);
    if (!inUse.isEmpty()) {
      throw new RegistryException(
          HousingError.BUILDING_IN_USE,
          inUse.stream()
              .map(DwellingCode::value)
              .map(dwelling -> FieldError.of(dwelling, "still-in-use", Map.of()))
              .toList());
    }
  }
}
