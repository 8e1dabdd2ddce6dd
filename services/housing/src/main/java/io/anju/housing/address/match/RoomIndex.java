package io.anju.housing.address.match;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.match.IndexedRoom.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dwellings of every building, with each text kept once. */
final class RoomIndex {

  private static final int BUILDING_CODE_LENGTH = 19;
  private static final IndexedRoom[] NONE = {};

  private final Map<String, IndexedRoom[]> byBuilding = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> bares = new HashMap<>();
  private final Map<Place, Place> places = new HashMap<>();

  /** Retired dwellings stay retired, should an older fact arrive later. */
  private final Set<String> retired = new HashSet<>();

  private int size;

  /**
   * @param roomNumber null or empty for a building that is a dwelling itself
   */
  void put(
      String dwellingCode,
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String roomNumber) {
    String room = roomNumber == null ? "" : roomNumber;
    if (retired.contains(dwellingCode)) {
      return;
    }
    String building = dwellingCode.substring(0, BUILDING_CODE_LENGTH);
    String suffix = intern(dwellingCode.substring(BUILDING_CODE_LENGTH));
    var place =
        new Place(
            unit == null ? null : intern(unit),
            unit == null ? null : bare(unit),
            floor == null ? null : intern(floor),
            floor == null ? null : NumberText.bareFloor(bare(floor)));
    var added =
        new IndexedRoom(
            places.computeIfAbsent(place, same -> same), intern(room), bare(room), suffix);
    var known = byBuilding.getOrDefault(building, NONE);
    int at = indexOf(known, suffix);
    if (at < 0) {
      at = known.length;
      known = Arrays.copyOf(known, at + 1);
      byBuilding.put(building, known);
      size++;
    }
    known[at] = added;
  }

  void retire(String dwellingCode) {
    retired.add(dwellingCode);
    String building = dwellingCode.substring(0, BUILDING_CODE_LENGTH);
    var known = byBuilding.getOrDefault(building, NONE);
    int at = indexOf(known, dwellingCode.substring(BUILDING_CODE_LENGTH));
    if (at >= 0) {
      var remaining = Arrays.copyOf(known, known.length - 1);
      System.arraycopy(known, at + 1, remaining, at, remaining.length - at);
      byBuilding.put(building, remaining);
      size--;
    }
  }

  private static int indexOf(IndexedRoom[] rooms, String suffix) {
    for (int i = 0; i < rooms.length; i++) {
      if (rooms[i].suffix().equals(suffix)) {
        return i;
      }
    }
    return -1;
  }

  List<IndexedRoom> of(String building) {
    return Arrays.asList(byBuilding.getOrDefault(building, NONE));
  }

  int size() {
    return size;
  }

  /**
   * Computed once per text: a city has a few thousand different ones among its millions of rooms.
   */
  private String bare(String text) {
    return bares.computeIfAbsent(text, NumberText::bare);
  }

  private String intern(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }
}
