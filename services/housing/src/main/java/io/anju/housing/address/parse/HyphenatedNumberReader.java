package io.anju.housing.address.parse;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers joined by hyphens: the short form of building, unit and room (3-2-1801), or one
 * number with a part (12-3号).
 */
final class HyphenatedNumberReader {

  private static final Pattern ROOM_NUMBER =
      Pattern.compile("[A-Z]?[0-9]{3,5}[A-Z]?|[0-9]{1,2}[A-Z](?:[0-9]{1,3})?");

  private record Part(String number, int from, int until) {}

  private final ParseState state;

  /** The position at which the numbers end, with their suffix; the last element reaches to it. */
  private int end;

  HyphenatedNumberReader(ParseState state) {
    this.state = state;
  }

  /** Reads the numbers directly after a road without 号: the first is the plate. */
  int readAfterRoad(Matcher chain) {
    var parts = parts(chain);
    end = chain.end();
    var first = parts.removeFirst();
    state.add(Element.ROAD_NUMBER, first.number() + "号", first.from(), first.until());
    addWithinBuilding(parts);
    return chain.end();
  }

  int read(Matcher chain) {
    var parts = parts(chain);
    end = chain.end();
    String word = chain.group(2) == null ? "" : chain.group(2);
    String whole = NumberText.arabic(chain.group(1));
    switch (word) {
      case "栋", "幢", "座", "号楼" ->
          state.add(Element.BUILDING, whole + word, chain.start(), chain.end());
      case "单元" -> {
        if (state.has(Element.FLOOR) || ROOM_NUMBER.matcher(parts.getLast().number()).matches()) {
          room(parts);
          break;
        }
        var unit = parts.removeLast();
        state.add(
            Element.BUILDING,
            joined(parts) + "栋",
            parts.getFirst().from(),
            parts.getLast().until());
        state.add(Element.UNIT, unit.number() + word, unit.from(), chain.end());
      }
      case "层", "楼" -> {
        var floor = parts.removeLast();
        state.add(
            Element.BUILDING,
            joined(parts) + "栋",
            parts.getFirst().from(),
            parts.getLast().until());
        state.add(Element.FLOOR, floor.number() + "层", floor.from(), chain.end());
      }
      case "号", "号院", "#" -> numbered(parts, whole, word.equals("#") ? "号" : word, chain);
      case "室", "房", "号房" -> {
        if (state.has(Element.FLOOR)
            || parts.size() == 2 && !ROOM_NUMBER.matcher(parts.getLast().number()).matches()) {
          room(parts);
        } else {
          addWithinBuilding(parts);
        }
      }
      case "号商铺", "号铺", "商铺", "铺" ->
          state.add(Element.ROOM, whole + "铺", chain.start(), chain.end());
      default -> addWithinBuilding(parts);
    }
    return chain.end();
  }

  private void numbered(List<Part> parts, String whole, String word, Matcher chain) {
    boolean rooms = parts.size() > 2 || ROOM_NUMBER.matcher(parts.getLast().number()).matches();
    if (rooms || state.has(Element.BUILDING) || state.has(Element.UNIT)) {
      addWithinBuilding(parts);
    } else {
      state.add(
          state.has(Element.ROAD_NUMBER) ? Element.BUILDING : Element.ROAD_NUMBER,
          whole + word,
          chain.start(),
          chain.end());
    }
  }

  /** Adds the building, unit and room that the text has not named yet. */
  private void addWithinBuilding(List<Part> parts) {
    var remaining = new ArrayList<>(parts);
    // 3-2-1 are building, unit and room; 3-18-01 a building, a floor and a room on it.
    boolean three = parts.size() == 3 && !parts.getLast().number().startsWith("0");
    boolean within = state.has(Element.BUILDING) || state.has(Element.UNIT);
    // 27-5 is the fifth room on the 27th floor, 1801-2 a part of 1801.
    if (!within
        && remaining.size() == 2
        && remaining.getFirst().number().length() > 1
        && !ROOM_NUMBER.matcher(remaining.getLast().number()).matches()) {
      room(remaining);
      return;
    }
    if (!within
        && remaining.size() == 2
        && (remaining.getLast().number().length() == 1 && state.last() == Element.ROAD_NUMBER
            || isRoomRange(remaining))) {
      room(remaining);
      return;
    }
    if (!within && remaining.size() == 2 && remaining.getLast().number().length() == 1) {
      add(Element.BUILDING, remaining.getFirst(), "栋");
      add(Element.UNIT, remaining.getLast(), "单元");
      return;
    }
    if (!within && remaining.size() > 1) {
      var building = remaining.removeFirst();
      state.add(
          Element.BUILDING,
          building.number() + (building.number().matches("[A-Z]") ? "座" : "栋"),
          building.from(),
          building.until());
    }
    if (remaining.size() > 1
        && !state.has(Element.UNIT)
        && remaining.getFirst().number().length() <= 2
        && (three && !within
            || remaining.size() > 2
            || ROOM_NUMBER.matcher(remaining.getLast().number()).matches())) {
      var unit = remaining.removeFirst();
      add(Element.UNIT, unit, "单元");
    }
    if (remaining.size() == 2 && isFloorOf(remaining)) {
      add(Element.FLOOR, remaining.removeFirst(), "层");
    }
    room(remaining);
  }

  /** 2-203, 14-1401: the floor, and the room with its floor. */
  private static boolean isFloorOf(List<Part> parts) {
    return (parts.getFirst().number() + "层").equals(AddressText.floorOf(parts.getLast().number()));
  }

  /** 1201-1206: adjacent rooms. */
  private static boolean isRoomRange(List<Part> parts) {
    String from = parts.getFirst().number();
    String until = parts.getLast().number();
    return from.matches("[0-9]{3,4}")
        && until.matches("[0-9]{3,4}")
        && from.length() == until.length()
        && from.substring(0, from.length() - 2).equals(until.substring(0, until.length() - 2))
        && from.compareTo(until) < 0;
  }

  private void add(Element element, Part part, String word) {
    state.add(element, part.number() + word, part.from(), part.until());
  }

  /** Adds the room; 18-01 and 1801-A stay one number. */
  private void room(List<Part> remaining) {
    state.add(Element.ROOM, joined(remaining), remaining.getFirst().from(), end);
  }

  private static String joined(List<Part> parts) {
    return String.join("-", parts.stream().map(Part::number).toList());
  }

  private static List<Part> parts(Matcher chain) {
    var parts = new ArrayList<Part>();
    int from = chain.start(1);
    for (String number : chain.group(1).split("-")) {
      parts.add(new Part(NumberText.arabic(number), from, from + number.length()));
      from += number.length() + 1;
    }
    return parts;
  }
}
