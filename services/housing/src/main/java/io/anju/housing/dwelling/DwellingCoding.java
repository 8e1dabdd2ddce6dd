package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.Buildings;
import io.anju.housing.sequence.Sequences;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Aggregates.New;
import io.anju.platform.store.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives rooms their codes, many in one write. */
public final class DwellingCoding {

  private static final long LAST_NUMBER = 999_999;
  private static final int ATTEMPTS = 5;

  private final Aggregates<Dwelling> dwellings;
  private final DwellingsByRoom byRoom;
  private final Buildings buildings;
  private final Sequences sequences;

  public DwellingCoding(Aggregates<Dwelling> dwellings, DwellingsByRoom byRoom, Buildings buildings, Sequences sequences) {
    this.dwellings = dwellings;
    this.byRoom = byRoom;
    this.buildings = buildings;
    this.sequences = sequences;
  }

  /** @param fresh whether it got its code just now */
  public record Coded(Versioned<Dwelling> dwelling, boolean fresh) {}

  /**
   * One answer a room, in their order; a room that has a code, or stands in the list twice, keeps one code. Refuses with
   * {@code dwelling-unfit} and all that is wrong, {@code building-full}.
   */
  public List<Coded> code(BuildingCode buildingCode, List<RoomSurvey> rooms) {
    var building = buildings.require(buildingCode).state();
    AccessPolicy.require(Scope.open(List.of(building.community().value()), List.of()), AccessPolicy.Action.CHANGE);
    requireFit(rooms);
    var wanted = new LinkedHashMap<String, RoomSurvey>();
    rooms.forEach(room -> wanted.putIfAbsent(Premises.keyOf(buildingCode, room.door()), room));
    var coded = new LinkedHashMap<String, Coded>();
    for (int attempt = 0; attempt < ATTEMPTS && !wanted.isEmpty(); attempt++) {
      byRoom.at(wanted.keySet()).forEach((key, known) -> coded.put(key, new Coded(known, false)));
      wanted.keySet().removeAll(coded.keySet());
      add(building, wanted).forEach(added -> coded.put(added.state().premises().roomKey(), new Coded(added, true)));
      wanted.keySet().removeAll(coded.keySet());
    }
    if (!wanted.isEmpty()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    return rooms.stream().map(room -> coded.get(Premises.keyOf(buildingCode, room.door()))).toList();
  }

  private static void requireFit(List<RoomSurvey> rooms) {
    var flaws = new ArrayList<FieldError>();
    for (int i = 0; i < rooms.size(); i++) {
      String place = rooms.size() == 1 ? "" : "[" + i + "].";
      rooms.get(i).flaws().forEach(flaw -> flaws.add(new FieldError(place + flaw.field(), flaw.flaw())));
    }
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.DWELLING_UNFIT, flaws);
    }
  }

  /** Those that somebody else coded in between are left out; the numbers drawn for them stay gaps. */
  private List<Versioned<Dwelling>> add(Building building, Map<String, RoomSurvey> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    long number = sequences.take("dwelling:" + building.code().value(), wanted.size());
    if (number + wanted.size() - 1 > LAST_NUMBER) {
      throw new RegistryException(HousingError.BUILDING_FULL, Map.of("building", building.code().value()));
    }
    var firsts = new ArrayList<New<Dwelling>>();
    for (var room : wanted.values()) {
      var code = new DwellingCode(building.code().value() + "%06d".formatted(number++));
      firsts.add(new New<>(code.value(), new Dwelling.Current(premises(code, building, room), List.of())));
    }
    return dwellings.addAll(firsts);
  }

  private static Premises premises(DwellingCode code, Building building, RoomSurvey room) {
    return new Premises(code, building.code(), building.community(), room.door().textIn(building.text()), room.door(),
        room.attributes(), room.owners());
  }
}
