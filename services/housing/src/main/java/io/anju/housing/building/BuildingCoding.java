package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.BuildingCodebook.LocatedSurvey;
import io.anju.housing.sequence.CodeIssuer;
import io.anju.housing.sequence.IssueResult;
import io.anju.housing.sequence.NumberSpace;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives buildings their codes. */
public final class BuildingCoding {

  private final GridLocations grids;
  private final CodeIssuer<LocatedSurvey, Building> issuer;

  public BuildingCoding(
      BulkAggregates<Building> buildings,
      BuildingSearch search,
      GridLocations grids,
      NumberSpace numbers) {
    this.grids = grids;
    this.issuer = new CodeIssuer<>(buildings, new BuildingCodebook(search), numbers);
  }

  /**
   * @param created false where it was coded before
   */
  public record Coded(Versioned<Building> building, boolean created) {}

  /**
   * Codes a building, or finds the one with the same address in the same grid. Refuses with {@code
   * community-unknown}, {@code address-invalid} and every error, {@code grid-full}, and for a
   * preassigned code with {@code code-taken} or {@code already-coded}.
   */
  public Coded code(BuildingSurvey survey) {
    return switch (codeAll(List.of(survey)).getFirst()) {
      case IssueResult.Created<Building>(var building) -> new Coded(building, true);
      case IssueResult.Existing<Building>(var building) -> new Coded(building, false);
      case IssueResult.Rejected<Building>(var rejection) -> throw rejection;
    };
  }

  /** One result for each, in their order, rejected for the same reasons as {@link #code}. */
  public List<IssueResult<Building>> codeAll(List<BuildingSurvey> surveys) {
    var locations = new HashMap<GridCode, GridLocation>();
    var rejections = new ArrayList<Optional<RegistryException>>();
    var valid = new ArrayList<LocatedSurvey>();
    for (var survey : surveys) {
      var location = locations.computeIfAbsent(survey.grid(), grids::of);
      var rejection = rejectionOf(survey, location);
      rejections.add(rejection);
      if (rejection.isEmpty()) {
        valid.add(new LocatedSurvey(survey, location.path().orElseThrow()));
      }
    }
    var issued = new ArrayDeque<>(issuer.issue(valid, BuildingCoding::toException));
    return rejections.stream()
        .map(rejection ->
            rejection.<IssueResult<Building>>map(IssueResult.Rejected::new).orElseGet(issued::poll))
        .toList();
  }

  private Optional<RegistryException> rejectionOf(BuildingSurvey survey, GridLocation location) {
    var scope = Scope.open(List.of(location.community().value()), List.of());
    if (!AccessPolicy.permits(CurrentCaller.get(), scope, AccessPolicy.Action.CHANGE)) {
      return Optional.of(new RegistryException(PlatformError.FORBIDDEN));
    }
    if (location.path().isEmpty()) {
      return Optional.of(grids.unusable(location.community()));
    }
    var errors =
        new ArrayList<>(AddressValidator.validate(survey.address(), location.path().get()));
    errors.addAll(grids.validate(survey.attributes(), location));
    if (survey.preassignedCode().filter(BuildingCode::outdoors).isPresent()) {
      errors.add(FieldError.of("buildingCode", "code-outdoors", Map.of()));
    }
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(new RegistryException(HousingError.ADDRESS_INVALID, errors));
  }

  private static RegistryException toException(
      LocatedSurvey located, CodeIssuer.Obstacle obstacle) {
    return switch (obstacle) {
      case CodeIssuer.Obstacle.Exhausted _ ->
          new RegistryException(
              HousingError.GRID_FULL, Map.of("grid", located.survey().grid().value()));
      case CodeIssuer.Obstacle.Taken(var code) ->
          new RegistryException(HousingError.CODE_TAKEN, Map.of("code", code));
      case CodeIssuer.Obstacle.CodedDifferently(var code) ->
          new RegistryException(HousingError.ALREADY_CODED, Map.of("code", code));
    };
  }
}
