package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers joined by hyphens: the short form of building, unit and room (3-2-1801), or one number with a part (12-3号). */
final class ChainReader {

  private static final Pattern LONG = Pattern.compile("[A-Z]?[0-9]{3,5}[A-Z]?|[0-9]{1,2}[A-Z]");

  private record Part(String number, int from, int until) {}

  private final Draft draft;
  /** Where the chain ends, with its word: the last element reaches to there. */
  private int end;

  ChainReader(Draft draft) {
    this.draft = draft;
  }

  /** Right behind a road without its 号: the first is the plate. */
  int behindRoad(Matcher chain) {
    var parts = parts(chain);
    end = chain.end();
    var first = parts.removeFirst();
    draft.add(Element.ROAD_NUMBER, first.number() + "号", first.from(), first.until());
    inside(parts);
    return chain.end();
  }

  int read(Matcher chain) {
    var parts = parts(chain);
    end = chain.end();
    String word = chain.group(2) == null ? "" : chain.group(2);
    String whole = NumberText.arabic(chain.group(1));
    switch (word) {
      case "栋", "幢", "座", "号楼" -> draft.add(Element.BUILDING, whole + word, chain.start(), chain.end());
      case "单元" -> {
        if (draft.has(Element.FLOOR) || LONG.matcher(parts.getLast().number()).matches()) {
          room(parts);
          break;
        }
        var unit = parts.removeLast();
        draft.add(Element.BUILDING, joined(parts) + "栋", parts.getFirst().from(), parts.getLast().until());
        draft.add(Element.UNIT, unit.number() + word, unit.from(), chain.end());
      }
      case "层", "楼" -> {
        var floor = parts.removeLast();
        draft.add(Element.BUILDING, joined(parts) + "栋", parts.getFirst().from(), parts.getLast().until());
        draft.add(Element.FLOOR, floor.number() + "层", floor.from(), chain.end());
      }
      case "号", "号院", "#" -> numbered(parts, whole, word.equals("#") ? "号" : word, chain);
      case "室", "房", "号房" -> {
        if (draft.has(Element.FLOOR) || parts.size() == 2 && !LONG.matcher(parts.getLast().number()).matches()) {
          room(parts);
        } else {
          inside(parts);
        }
      }
      case "号商铺", "号铺", "商铺", "铺" -> draft.add(Element.ROOM, whole + "铺", chain.start(), chain.end());
      default -> inside(parts);
    }
    return chain.end();
  }

  private void numbered(List<Part> parts, String whole, String word, Matcher chain) {
    boolean rooms = parts.size() > 2 || LONG.matcher(parts.getLast().number()).matches();
    if (rooms || draft.has(Element.BUILDING) || draft.has(Element.UNIT)) {
      inside(parts);
    } else {
      draft.add(draft.has(Element.ROAD_NUMBER) ? Element.BUILDING : Element.ROAD_NUMBER, whole + word, chain.start(), chain.end());
    }
  }

  /** What is left of building, unit, floor and room. */
  private void inside(List<Part> parts) {
    var left = new ArrayList<>(parts);
    // 3-2-1 are building, unit and room; 3-18-01 a building, a floor and a room on it.
    boolean three = parts.size() == 3 && !parts.getLast().number().startsWith("0");
    boolean within = draft.has(Element.BUILDING) || draft.has(Element.UNIT);
    // 27-5 is the fifth door on the 27th floor, 1801-2 a part of 1801.
    if (!within && left.size() == 2 && left.getFirst().number().length() > 1 && !LONG.matcher(left.getLast().number()).matches()) {
      room(left);
      return;
    }
    if (!within && left.size() == 2 && (left.getLast().number().length() == 1 && draft.last() == Element.ROAD_NUMBER || several(left))) {
      room(left);
      return;
    }
    if (!within && left.size() == 2 && left.getLast().number().length() == 1) {
      add(Element.BUILDING, left.getFirst(), "栋");
      add(Element.UNIT, left.getLast(), "单元");
      return;
    }
    if (!within && left.size() > 1) {
      var building = left.removeFirst();
      draft.add(Element.BUILDING, building.number() + (building.number().matches("[A-Z]") ? "座" : "栋"), building.from(), building.until());
    }
    if (left.size() > 1 && !draft.has(Element.UNIT) && left.getFirst().number().length() <= 2
        && (three && !within || left.size() > 2 || LONG.matcher(left.getLast().number()).matches())) {
      var unit = left.removeFirst();
      add(Element.UNIT, unit, "单元");
    }
    room(left);
  }

  /** 1201-1206: rooms beside each other. */
  private static boolean several(List<Part> parts) {
    String from = parts.getFirst().number();
    String until = parts.getLast().number();
    return from.matches("[0-9]{3,4}") && until.matches("[0-9]{3,4}") && from.length() == until.length()
        && from.substring(0, from.length() - 2).equals(until.substring(0, until.length() - 2)) && from.compareTo(until) < 0;
  }

  private void add(Element element, Part part, String word) {
    draft.add(element, part.number() + word, part.from(), part.until());
  }

  /** 18-01 and 1801-A stay one number. */
  private void room(List<Part> left) {
    draft.add(Element.ROOM, joined(left), left.getFirst().from(), end);
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
