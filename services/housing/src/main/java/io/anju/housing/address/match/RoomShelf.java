package io.anju.housing.address.match;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.match.KnownRoom.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dwellings of every building; equal texts are kept once. */
final class RoomShelf {

  private static final int BUILDING_CODE = 19;
  private static final KnownRoom[] NONE = {};

  private final Map<String, KnownRoom[]> byBuilding = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> bares = new HashMap<>();
  private final Map<Place, Place> places = new HashMap<>();
  /** Retirement is the end, should an older fact come late. */
  private final Set<String> retired = new HashSet<>();
  private int size;

  /** @param numbered null or empty for a building that is one dwelling itself */
  void put(String dwellingCode, String unit, String floor, String numbered) {
    String room = numbered == null ? "" : numbered;
    if (retired.contains(dwellingCode)) {
      return;
    }
    String building = dwellingCode.substring(0, BUILDING_CODE);
    String suffix = shared(dwellingCode.substring(BUILDING_CODE));
    var place = new Place(shared(unit), bare(unit), shared(floor), bare(floor));
    var there = new KnownRoom(places.computeIfAbsent(place, same -> same), shared(room), bare(room), suffix);
    var known = byBuilding.getOrDefault(building, NONE);
    int at = indexOf(known, suffix);
    if (at < 0) {
      at = known.length;
      known = Arrays.copyOf(known, at + 1);
      byBuilding.put(building, known);
      size++;
    }
    known[at] = there;
  }

  void retire(String dwellingCode) {
    retired.add(dwellingCode);
    String building = dwellingCode.substring(0, BUILDING_CODE);
    var known = byBuilding.getOrDefault(building, NONE);
    int at = indexOf(known, dwellingCode.substring(BUILDING_CODE));
    if (at >= 0) {
      var left = Arrays.copyOf(known, known.length - 1);
      System.arraycopy(known, at + 1, left, at, left.length - at);
      byBuilding.put(building, left);
      size--;
    }
  }

  private static int indexOf(KnownRoom[] rooms, String suffix) {
    for (int i = 0; i < rooms.length; i++) {
      if (rooms[i].suffix().equals(suffix)) {
        return i;
      }
    }
    return -1;
  }

  List<KnownRoom> of(String building) {
    return Arrays.asList(byBuilding.getOrDefault(building, NONE));
  }

  int size() {
    return size;
  }

  /** Worked out once a text: a city has a few thousand of them behind its millions of doors. */
  private String bare(String text) {
    return text == null ? null : bares.computeIfAbsent(text, NumberText::bare);
  }

  private String shared(String text) {
    return text == null ? null : texts.computeIfAbsent(text, same -> same);
  }
}
