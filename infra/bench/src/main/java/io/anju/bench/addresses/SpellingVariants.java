package io.anju.bench.addresses;

import com.ibm.icu.text.Transliterator;
import io.anju.bench.addresses.WrittenAddress.Part;
import io.anju.housing.address.text.Characters;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Alternative spellings of address elements; null if one does not apply to an address. */
final class SpellingVariants {

  private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String COMMON_CHARACTERS =
      "的一是在有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

  /** What people type: the characters of GB 2312. */
  private static final CharsetEncoder GB2312 = Charset.forName("GB2312").newEncoder();

  private SpellingVariants() {}

  static String anyOf(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  static String number(String element) {
    return element.replaceAll("号楼|栋|幢|座|单元", "");
  }

  static WrittenAddress fullWidth(WrittenAddress address) {
    for (var part : new Part[] {Part.ROAD_NUMBER, Part.BUILDING, Part.UNIT, Part.ROOM}) {
      var wide = new StringBuilder();
      address.get(part).chars().forEach(c -> wide.append((char) (c < 0x7F ? c + 0xFEE0 : c)));
      address.respell(part, wide.toString());
    }
    return address;
  }

  static WrittenAddress numerals(WrittenAddress address) {
    address
        .respell(Part.BUILDING, numeral(address.get(Part.BUILDING)))
        .respell(Part.UNIT, numeral(address.get(Part.UNIT)));
    if (address.get(Part.ROAD_NUMBER).matches("[0-9]{1,3}号")) {
      address.respell(Part.ROAD_NUMBER, numeral(address.get(Part.ROAD_NUMBER)));
    }
    return address.get(Part.ROOM).matches("[0-9]+室")
        ? address.respell(Part.ROOM, digits(address.get(Part.ROOM)))
        : address;
  }

  private static String digits(String text) {
    var spelt = new StringBuilder();
    text.chars()
        .forEach(c -> spelt.append(Character.isDigit(c) ? DIGITS.charAt(c - '0') : (char) c));
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
    spelt +=
        tens > 1 || tens == 1 && value >= 100
            ? DIGITS.charAt(tens) + "十"
            : tens == 1 ? "十" : value >= 100 && ones > 0 ? "零" : "";
    spelt += ones > 0 ? DIGITS.charAt(ones) : "";
    return spelt + text.substring(number.length());
  }

  static @Nullable WrittenAddress hyphens(WrittenAddress address) {
    if (!address.has(Part.BUILDING)) {
      return null;
    }
    String text =
        number(address.get(Part.BUILDING))
            + "-"
            + (address.has(Part.UNIT) ? number(address.get(Part.UNIT)) + "-" : "");
    return address
        .respell(Part.BUILDING, text)
        .respell(Part.UNIT, "")
        .respell(Part.ROOM, address.get(Part.ROOM).replace("室", ""));
  }

  static WrittenAddress traditional(WrittenAddress address) {
    for (var part : Part.values()) {
      address.respell(part, TRADITIONAL.transliterate(address.get(part)));
    }
    return address;
  }

  static WrittenAddress reversed(WrittenAddress address) {
    var parts = Part.values();
    var inside = new StringBuilder();
    for (var part :
        new Part[] {
          Part.ROAD, Part.ROAD_NUMBER, Part.ESTATE, Part.BUILDING, Part.UNIT, Part.ROOM
        }) {
      inside.append(address.get(part));
      address.respell(part, "");
    }
    address.prefix =
        inside
            + "，"
            + address.get(parts[3])
            + "，"
            + address.get(parts[2])
            + "，"
            + address.get(parts[1])
            + "，"
            + address.get(parts[0]);
    return address
        .respell(parts[0], "")
        .respell(parts[1], "")
        .respell(parts[2], "")
        .respell(parts[3], "");
  }

  /**
   * Replaces a character of the estate's name, or of the road's if there is no estate, by a
   * homophone.
   */
  static @Nullable WrittenAddress homophone(WrittenAddress address, Random random) {
    var part = address.has(Part.ESTATE) ? Part.ESTATE : Part.ROAD;
    String name = address.get(part);
    int at = random.nextInt(2);
    String sound = Characters.sound(name.substring(at, at + 1));
    for (char other = '\u4e00'; other < '\u9fa5'; other++) {
      char candidate = (char) ('\u4e00' + (other - '\u4e00' + name.charAt(at)) % 0x4E00);
      if (candidate != name.charAt(at)
          && GB2312.canEncode(candidate)
          && Characters.sound(String.valueOf(candidate)).equals(sound)) {
        return misspelt(address, part, name.substring(0, at) + candidate + name.substring(at + 1));
      }
    }
    return null;
  }

  static @Nullable WrittenAddress wrongCharacter(WrittenAddress address, Random random, Part part) {
    if (!address.has(Part.ESTATE) || !address.has(Part.ROAD)) {
      return null;
    }
    String name = address.get(part);
    int at = random.nextInt(2);
    return misspelt(
        address,
        part,
        name.substring(0, at)
            + COMMON_CHARACTERS.charAt(random.nextInt(COMMON_CHARACTERS.length()))
            + name.substring(at + 1));
  }

  static @Nullable WrittenAddress missingCharacter(WrittenAddress address, Random random) {
    if (!address.has(Part.ESTATE) || !address.has(Part.ROAD)) {
      return null;
    }
    String name = address.get(Part.ESTATE);
    int at = random.nextInt(2);
    return misspelt(address, Part.ESTATE, name.substring(0, at) + name.substring(at + 1));
  }

  static WrittenAddress doubledCharacter(WrittenAddress address, Random random) {
    var part = address.has(Part.ESTATE) ? Part.ESTATE : Part.ROAD;
    String name = address.get(part);
    int at = random.nextInt(2);
    return misspelt(address, part, name.substring(0, at) + name.charAt(at) + name.substring(at));
  }

  private static WrittenAddress misspelt(WrittenAddress address, Part part, String name) {
    return address.set(part, name, name);
  }

  static @Nullable WrittenAddress floorAndRoom(WrittenAddress address) {
    String room = address.get(Part.ROOM);
    if (!room.matches("[0-9]{3,4}室")) {
      return null;
    }
    String floor = room.replaceAll("[0-9]{2}室", "");
    String roomOnFloor = room.substring(floor.length());
    return address
        .set(Part.FLOOR, floor + "楼", floor + "层")
        .set(Part.ROOM, roomOnFloor, roomOnFloor.replace("室", ""));
  }

  static @Nullable WrittenAddress plateForm(WrittenAddress address) {
    String plate = address.get(Part.ROAD_NUMBER);
    if (plate.endsWith("之一")) {
      return address.set(Part.ROAD_NUMBER, plate.replace("号之一", "-1号"), plate);
    }
    return null;
  }
}
