package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.DwellingCodebook.LocatedSurvey;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes dwellings. */
public final class DwellingCoding {

  private final Buildings buildings;
  private final DwellingSearch search;
  private final NumberSpace numbers;
  private final CodeIssuer<LocatedSurvey, Dwelling> issuer;

  public DwellingCoding(
      BulkAggregates<Dwelling> dwellings,
      DwellingSearch search,
      Buildings buildings,
      NumberSpace numbers) {
    this.buildings = buildings;
    this.search = search;
    this.numbers = numbers;
    this.issuer = new CodeIssuer<>(dwellings, new DwellingCodebook(search), numbers);
  }

  /**
   * @param created false where it was coded before
   */
  public record Coded(Versioned<Dwelling> dwelling, boolean created) {}

  /**
   * One result for each room, in their order. A room that is coded already, or is listed twice,
   * keeps one code. Refuses with {@code dwelling-invalid} and every error, {@code
   * building-retired}, {@code building-full}, and for preassigned codes with {@code code-taken} or
   * {@code already-coded}.
   */
  public List<Coded> code(BuildingCode buildingCode, List<RoomSurvey> rooms) {
    var building = buildings.require(buildingCode).state();
    requireValid(building, rooms);
    return issueCodes(
        rooms.stream().map(room -> new LocatedSurvey(building, room, List.of())).toList());
  }

  /** As {@link #code}, for rooms that replace others. */
  List<Coded> codeReplacements(
      BuildingCode buildingCode, List<RoomSurvey> rooms, List<DwellingCode> predecessors) {
    var building = buildings.require(buildingCode).state();
    requireValid(building, rooms);
    return issueCodes(
        rooms.stream().map(room -> new LocatedSurvey(building, room, predecessors)).toList());
  }

  /** Codes that are given to nobody else; refused with {@code building-full}. */
  List<DwellingCode> reserve(BuildingCode building, int count) {
    var drawn = numbers.draw(building.value(), count);
    if (drawn.size() < count) {
      throw new RegistryException(HousingError.BUILDING_FULL, Map.of("building", building.value()));
    }
    return drawn.stream().map(DwellingCode::new).toList();
  }

  private List<Coded> issueCodes(List<LocatedSurvey> rooms) {
    return issuer.issue(rooms, DwellingCoding::toException).stream()
        .map(issued ->
            switch (issued) {
              case IssueResult.Created<Dwelling>(var dwelling) -> new Coded(dwelling, true);
              case IssueResult.Existing<Dwelling>(var dwelling) -> new Coded(dwelling, false);
              case IssueResult.Rejected<Dwelling>(var rejection) -> throw rejection;
            })
        .toList();
  }

  /**
   * A room as it would be coded.
   *
   * @param existingCode its code where it is coded already
   */
  public record Planned(RoomSurvey room, String text, Optional<DwellingCode> existingCode) {}

  /** What {@link #code} would do, with the same refusals; writes nothing. */
  public List<Planned> plan(BuildingCode buildingCode, List<RoomSurvey> rooms) {
    var building = buildings.require(buildingCode).state();
    requireValid(building, rooms);
    var known =
        search.findCurrentByRoomKey(
            rooms.stream()
                .map(room -> DwellingDetails.roomKeyOf(buildingCode, room.roomAddress()))
                .distinct()
                .toList());
    return rooms.stream()
        .map(room ->
            new Planned(
                room,
                room.roomAddress().fullAddress(building.text()),
                Optional.ofNullable(
                        known.get(DwellingDetails.roomKeyOf(buildingCode, room.roomAddress())))
                    .map(found -> found.state().details().code())))
        .toList();
  }

  /** One result for each, in their order, rejected for the same reasons as {@link #code}. */
  public List<IssueResult<Dwelling>> codeAll(List<RoomEntry> entries) {
    var rejections =
        entries.stream()
            .map(entry -> rejectionOf(entry.building(), validate(entry.building(), entry.survey())))
            .toList();
    var valid = new ArrayList<LocatedSurvey>();
    for (int i = 0; i < entries.size(); i++) {
      if (rejections.get(i).isEmpty()) {
        valid.add(new LocatedSurvey(entries.get(i).building(), entries.get(i).survey(), List.of()));
      }
    }
    var issued = new ArrayDeque<>(issuer.issue(valid, DwellingCoding::toException));
    return rejections.stream()
        .map(rejection ->
            rejection.<IssueResult<Dwelling>>map(IssueResult.Rejected::new).orElseGet(issued::poll))
        .toList();
  }

  /** Checks all rooms of a list before any is coded. */
  private static void requireValid(Building building, List<RoomSurvey> rooms) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < rooms.size(); i++) {
      String prefix = rooms.size() == 1 ? "" : "[" + i + "].";
      validate(building, rooms.get(i))
          .forEach(error -> errors.add(new FieldError(prefix + error.field(), error.error())));
    }
    rejectionOf(building, errors)
        .ifPresent(rejection -> {
          throw rejection;
        });
  }

  private static List<FieldError> validate(Building building, RoomSurvey room) {
    var errors = new ArrayList<>(room.validate());
    if (room.preassignedCode()
        .filter(code -> !code.building().equals(building.code()))
        .isPresent()) {
      errors.add(
          FieldError.of(
              "dwellingCode",
              "code-of-other-building",
              Map.of("building", building.code().value())));
    }
    return errors;
  }

  private static Optional<RegistryException> rejectionOf(
      Building building, List<FieldError> errors) {
    var scope = Scope.open(List.of(building.community().value()), List.of());
    if (!AccessPolicy.permits(CurrentCaller.get(), scope, AccessPolicy.Action.CHANGE)) {
      return Optional.of(new RegistryException(PlatformError.FORBIDDEN));
    }
    return switch (building) {
      case Building.Retired _ ->
          Optional.of(
              new RegistryException(
                  HousingError.BUILDING_RETIRED, Map.of("building", building.code().value())));
      case Building.Current _ when errors.isEmpty() -> Optional.empty();
      case Building.Current _ ->
          Optional.of(new RegistryException(HousingError.DWELLING_INVALID, errors));
    };
  }

  private static RegistryException toException(LocatedSurvey found, CodeIssuer.Obstacle obstacle) {
    return switch (obstacle) {
      case CodeIssuer.Obstacle.Exhausted _ ->
          new RegistryException(
              HousingError.BUILDING_FULL, Map.of("building", found.building().code().value()));
      case CodeIssuer.Obstacle.Taken(var code) ->
          new RegistryException(HousingError.CODE_TAKEN, Map.of("code", code));
      case CodeIssuer.Obstacle.CodedDifferently(var code) ->
          new RegistryException(HousingError.ALREADY_CODED, Map.of("code", code));
    };
  }
}
