package io.anju.bench.addresses;

import com.ibm.icu.text.Transliterator;
import io.anju.bench.addresses.Writing.Part;
import io.anju.housing.address.text.Characters;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Random;

/** How the pieces of an address are spelt otherwise. */
final class Spellings {

  private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String COMMON = "的一是在有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

  /** What people type: the characters of GB 2312. */
  private static final CharsetEncoder COMMON_ENOUGH = Charset.forName("GB2312").newEncoder();

  private Spellings() {}

  static String any(Random dice, String... choices) {
    return choices[dice.nextInt(choices.length)];
  }

  static String number(String element) {
    return element.replaceAll("号楼|栋|幢|座|单元", "");
  }

  static Writing fullWidth(Writing writing) {
    for (var part : new Part[] {Part.ROAD_NUMBER, Part.BUILDING, Part.UNIT, Part.ROOM}) {
      var wide = new StringBuilder();
      writing.get(part).chars().forEach(c -> wide.append((char) (c < 0x7F ? c + 0xFEE0 : c)));
      writing.as(part, wide.toString());
    }
    return writing;
  }

  static Writing numerals(Writing writing) {
    writing.as(Part.BUILDING, numeral(writing.get(Part.BUILDING))).as(Part.UNIT, numeral(writing.get(Part.UNIT)));
    if (writing.get(Part.ROAD_NUMBER).matches("[0-9]{1,3}号")) {
      writing.as(Part.ROAD_NUMBER, numeral(writing.get(Part.ROAD_NUMBER)));
    }
    return writing.get(Part.ROOM).matches("[0-9]+室") ? writing.as(Part.ROOM, digits(writing.get(Part.ROOM))) : writing;
  }

  private static String digits(String text) {
    var spelt = new StringBuilder();
    text.chars().forEach(c -> spelt.append(Character.isDigit(c) ? DIGITS.charAt(c - '0') : (char) c));
    return spelt.toString();
  }

  private static String numeral(String text) {
    String number = text.replaceAll("[^0-9]", "");
    if (!text.matches("[0-9]+\\D+") || number.isEmpty() || number.length() > 3) {
      return text;
    }
    int value = Integer.parseInt(number);
    String spelt = value >= 100 ? DIGITS.charAt(value / 100) + "百" : "";
    int tens = value / 10 % 10;
    int ones = value % 10;
    spelt += tens > 1 || tens == 1 && value >= 100 ? DIGITS.charAt(tens) + "十" : tens == 1 ? "十" : value >= 100 && ones > 0 ? "零" : "";
    spelt += ones > 0 ? DIGITS.charAt(ones) : "";
    return spelt + text.substring(number.length());
  }

  static Writing hyphens(Writing writing) {
    if (!writing.has(Part.BUILDING)) {
      return null;
    }
    String text = number(writing.get(Part.BUILDING)) + "-" + (writing.has(Part.UNIT) ? number(writing.get(Part.UNIT)) + "-" : "");
    return writing.as(Part.BUILDING, text).as(Part.UNIT, "").as(Part.ROOM, writing.get(Part.ROOM).replace("室", ""));
  }

  static Writing traditional(Writing writing) {
    for (var part : Part.values()) {
      writing.as(part, TRADITIONAL.transliterate(writing.get(part)));
    }
    return writing;
  }

  static Writing reversed(Writing writing) {
    var parts = Part.values();
    var inside = new StringBuilder();
    for (var part : new Part[] {Part.ROAD, Part.ROAD_NUMBER, Part.ESTATE, Part.BUILDING, Part.UNIT, Part.ROOM}) {
      inside.append(writing.get(part));
      writing.as(part, "");
    }
    writing.before = inside + "，" + writing.get(parts[3]) + "，" + writing.get(parts[2]) + "，" + writing.get(parts[1]) + "，" + writing.get(parts[0]);
    return writing.as(parts[0], "").as(parts[1], "").as(parts[2], "").as(parts[3], "");
  }

  /** In the estate's name, or the road's where there is no estate: the next character of the same sound. */
  static Writing homophone(Writing writing, Random dice) {
    var part = writing.has(Part.ESTATE) ? Part.ESTATE : Part.ROAD;
    String name = writing.get(part);
    int at = dice.nextInt(2);
    String sound = Characters.sound(name.substring(at, at + 1));
    for (char other = '\u4e00'; other < '\u9fa5'; other++) {
      char candidate = (char) ('\u4e00' + (other - '\u4e00' + name.charAt(at)) % 0x4E00);
      if (candidate != name.charAt(at) && COMMON_ENOUGH.canEncode(candidate) && Characters.sound(String.valueOf(candidate)).equals(sound)) {
        return misspelt(writing, part, name.substring(0, at) + candidate + name.substring(at + 1));
      }
    }
    return null;
  }

  static Writing wrong(Writing writing, Random dice, Part part) {
    if (!writing.has(Part.ESTATE) || !writing.has(Part.ROAD)) {
      return null;
    }
    String name = writing.get(part);
    int at = dice.nextInt(2);
    return misspelt(writing, part, name.substring(0, at) + COMMON.charAt(dice.nextInt(COMMON.length())) + name.substring(at + 1));
  }

  static Writing missing(Writing writing, Random dice) {
    if (!writing.has(Part.ESTATE) || !writing.has(Part.ROAD)) {
      return null;
    }
    String name = writing.get(Part.ESTATE);
    int at = dice.nextInt(2);
    return misspelt(writing, Part.ESTATE, name.substring(0, at) + name.substring(at + 1));
  }

  static Writing doubled(Writing writing, Random dice) {
    var part = writing.has(Part.ESTATE) ? Part.ESTATE : Part.ROAD;
    String name = writing.get(part);
    int at = dice.nextInt(2);
    return misspelt(writing, part, name.substring(0, at) + name.charAt(at) + name.substring(at));
  }

  private static Writing misspelt(Writing writing, Part part, String name) {
    return writing.put(part, name, name);
  }

  static Writing floorAndRoom(Writing writing) {
    String room = writing.get(Part.ROOM);
    if (!room.matches("[0-9]{3,4}室")) {
      return null;
    }
    String floor = room.replaceAll("[0-9]{2}室", "");
    String door = room.substring(floor.length());
    return writing.put(Part.FLOOR, floor + "楼", floor + "层").put(Part.ROOM, door, door.replace("室", ""));
  }

  static Writing plate(Writing writing) {
    String plate = writing.get(Part.ROAD_NUMBER);
    if (plate.endsWith("之一")) {
      return writing.put(Part.ROAD_NUMBER, plate.replace("号之一", "-1号"), plate);
    }
    return null;
  }
}
