package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.DwellingCodebook.Found;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives rooms their codes. */
public final class DwellingCoding {

  private final Buildings buildings;
  private final DwellingSearch search;
  private final NumberSpace numbers;
  private final Issuer<Found, Dwelling> issuer;

  public DwellingCoding(BulkAggregates<Dwelling> dwellings, DwellingSearch search, Buildings buildings, NumberSpace numbers) {
    this.buildings = buildings;
    this.search = search;
    this.numbers = numbers;
    this.issuer = new Issuer<>(dwellings, new DwellingCodebook(search), numbers);
  }

  /** @param fresh whether it got its code just now */
  public record Coded(Versioned<Dwelling> dwelling, boolean fresh) {}

  /**
   * One answer a room, in their order; a room that has a code, or stands in the list twice, keeps one code. Refuses with
   * {@code dwelling-unfit} and all that is wrong, {@code building-retired}, {@code building-full}, and for codes brought from
   * elsewhere with {@code code-taken} or {@code coded-otherwise}.
   */
  public List<Coded> code(BuildingCode buildingCode, List<RoomSurvey> rooms) {
    var building = buildings.require(buildingCode).state();
    requireFit(building, rooms);
    return coded(rooms.stream().map(room -> new Found(building, room, List.of())).toList());
  }

  /** As {@link #code}, of dwellings that came of others. */
  List<Coded> succeed(BuildingCode buildingCode, List<RoomSurvey> rooms, List<DwellingCode> predecessors) {
    var building = buildings.require(buildingCode).state();
    requireFit(building, rooms);
    return coded(rooms.stream().map(room -> new Found(building, room, predecessors)).toList());
  }

  /** Codes that nobody else is given; refused with {@code building-full}. */
  List<DwellingCode> reserve(BuildingCode building, int count) {
    var drawn = numbers.draw(building.value(), count);
    if (drawn.size() < count) {
      throw new RegistryException(HousingError.BUILDING_FULL, Map.of("building", building.value()));
    }
    return drawn.stream().map(DwellingCode::new).toList();
  }

  private List<Coded> coded(List<Found> rooms) {
    return issuer.issue(rooms, DwellingCoding::refused).stream().map(issued -> switch (issued) {
      case Issued.Fresh<Dwelling>(var dwelling) -> new Coded(dwelling, true);
      case Issued.Known<Dwelling>(var dwelling) -> new Coded(dwelling, false);
      case Issued.Refused<Dwelling>(var why) -> throw why;
    }).toList();
  }

  /**
   * A room as it would be coded.
   *
   * @param coded where it has its code already
   */
  public record Planned(RoomSurvey room, String text, Optional<DwellingCode> coded) {}

  /** What {@link #code} would do; writes nothing, and refuses the same. */
  public List<Planned> plan(BuildingCode buildingCode, List<RoomSurvey> rooms) {
    var building = buildings.require(buildingCode).state();
    requireFit(building, rooms);
    var known = search.at(rooms.stream().map(room -> Premises.keyOf(buildingCode, room.door())).distinct().toList());
    return rooms.stream().map(room -> new Planned(room, room.door().textIn(building.text()),
        Optional.ofNullable(known.get(Premises.keyOf(buildingCode, room.door()))).map(found -> found.state().premises().code()))).toList();
  }

  /** One answer each, in their order, with refusals as {@link #code} has them. */
  public List<Issued<Dwelling>> codeAll(List<RoomEntry> entries) {
    var refusals = entries.stream().map(entry -> refusal(entry.building(), flaws(entry.building(), entry.survey()))).toList();
    var sound = new ArrayList<Found>();
    for (int i = 0; i < entries.size(); i++) {
      if (refusals.get(i).isEmpty()) {
        sound.add(new Found(entries.get(i).building(), entries.get(i).survey(), List.of()));
      }
    }
    var issued = new ArrayDeque<>(issuer.issue(sound, DwellingCoding::refused));
    return refusals.stream().map(why -> why.<Issued<Dwelling>>map(Issued.Refused::new).orElseGet(issued::poll)).toList();
  }

  /** All rooms of a list are looked at before any is coded. */
  private static void requireFit(Building building, List<RoomSurvey> rooms) {
    var flaws = new ArrayList<FieldError>();
    for (int i = 0; i < rooms.size(); i++) {
      String place = rooms.size() == 1 ? "" : "[" + i + "].";
      flaws(building, rooms.get(i)).forEach(flaw -> flaws.add(new FieldError(place + flaw.field(), flaw.flaw())));
    }
    refusal(building, flaws).ifPresent(why -> {
      throw why;
    });
  }

  private static List<FieldError> flaws(Building building, RoomSurvey room) {
    var flaws = new ArrayList<>(room.flaws());
    if (room.given().filter(code -> !code.building().equals(building.code())).isPresent()) {
      flaws.add(FieldError.of("dwellingCode", "code-of-other-building", Map.of("building", building.code().value())));
    }
    return flaws;
  }

  private static Optional<RegistryException> refusal(Building building, List<FieldError> flaws) {
    var scope = Scope.open(List.of(building.community().value()), List.of());
    if (!AccessPolicy.permits(CurrentCaller.get(), scope, AccessPolicy.Action.CHANGE)) {
      return Optional.of(new RegistryException(PlatformError.FORBIDDEN));
    }
    return switch (building) {
      case Building.Retired _ -> Optional.of(
          new RegistryException(HousingError.BUILDING_RETIRED, Map.of("building", building.code().value())));
      case Building.Current _ when flaws.isEmpty() -> Optional.empty();
      case Building.Current _ -> Optional.of(new RegistryException(HousingError.DWELLING_UNFIT, flaws));
    };
  }

  private static RegistryException refused(Found found, Issuer.Obstacle obstacle) {
    return switch (obstacle) {
      case Issuer.Obstacle.Full _ -> new RegistryException(HousingError.BUILDING_FULL, Map.of("building", found.building().code().value()));
      case Issuer.Obstacle.Taken(var code) -> new RegistryException(HousingError.CODE_TAKEN, Map.of("code", code));
      case Issuer.Obstacle.HasOther(var code) -> new RegistryException(HousingError.CODED_OTHERWISE, Map.of("code", code));
    };
  }
}
