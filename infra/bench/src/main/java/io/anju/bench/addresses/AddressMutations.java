package io.anju.bench.addresses;

import io.anju.bench.addresses.WrittenAddress.Part;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.StandardisedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Attacks the matching: writes the addresses of a coded city with one sign too many beside one of
 * their numbers, which then is another number or none. The dwelling that the text meant before, or
 * its building, must never be the answer.
 */
final class AddressMutations {

  private static final List<String> SIGNS =
      List.of(
          "0", "1", "2", "5", "9", "３", "〇", "零", "一", "二", "三", "七", "两", "十", "百", "千", "廿", "卅",
          "卌", "○", "幺", "壹", "贰", "叁", "陆", "玖", "拾", "佰", "仟", "貳", "陸", "①", "⑨", "⑴", "㈠", "⒈",
          "Ⅱ", "Ⅳ", "²", "³", "½", "₂", "٣", "۴", "२", "๓", "𝟐", "〢", "A", "C", "x", "Z", "O", "l",
          "Ｂ", "Б", "α", "é", "ア", "甲", "乙", "戊", "附", "负", "之", ".", "．", "1,", "2，", "'", "’",
          "*", "+", "=", "?", "？", "%", "&", "@", "^", "$", "★", "☆", "※", "€", "°", "🏠", "㎡",
          "№3", "1.", "(4)", "（5）", "[6]", "厷", "某", "\u0336", "12", "二〇", "3A", "B1");

  private static final List<Part> NUMBERS =
      List.of(Part.ROAD_NUMBER, Part.BUILDING, Part.UNIT, Part.ROOM, Part.ROOM);

  private static final Pattern SUFFIX = Pattern.compile("(?:号楼|号|栋|座|幢|单元|室|弄)$");

  /** 一十三 is 十三. */
  private static final Pattern ONE_TEN = Pattern.compile("[1一壹幺]十");

  private final List<SyntheticBuilding> buildings;
  private final Random random;

  AddressMutations(List<SyntheticBuilding> buildings, long seed) {
    this.buildings = buildings;
    this.random = new Random(seed);
  }

  /**
   * @param wrong the texts that were matched all the same, by the sign added
   */
  record Outcome(int asked, Map<String, List<String>> wrong) {

    int wrongCount() {
      return wrong.values().stream().mapToInt(List::size).sum();
    }
  }

  Outcome run(AddressStandardiser standardiser, int count) {
    var wrong = new TreeMap<String, List<String>>();
    int asked = 0;
    while (asked < count) {
      var building = buildings.get(random.nextInt(buildings.size()));
      var dwellings = building.dwellings();
      var dwelling = dwellings.get(random.nextInt(dwellings.size()));
      String sign = SIGNS.get(random.nextInt(SIGNS.size()));
      String text = mutated(dwelling, sign);
      if (text.isEmpty()) {
        continue;
      }
      asked++;
      var result = standardiser.standardise(text, Optional.empty());
      if (names(result, dwelling)) {
        wrong
            .computeIfAbsent(sign, _ -> new ArrayList<>())
            .add(text + " → " + result.category() + " " + result.normalised());
      }
    }
    return new Outcome(asked, wrong);
  }

  private static boolean names(StandardisedAddress result, SyntheticDwelling dwelling) {
    if (result.category() != Category.EXACT && result.category() != Category.PROBABLE) {
      return false;
    }
    var match = result.matches().getFirst();
    return dwelling.code().equals(match.dwellingCode())
        || match.dwellingCode() == null && dwelling.building().code().equals(match.buildingCode());
  }

  /** Empty where the address has no such number, or is the same number with the sign. */
  private String mutated(SyntheticDwelling dwelling, String sign) {
    var address = WrittenAddress.of(dwelling);
    switch (random.nextInt(5)) {
      case 0 -> address.without(Part.PROVINCE, Part.CITY, Part.DISTRICT, Part.STREET);
      case 1 -> address.without(Part.PROVINCE, Part.STREET);
      case 2 -> {
        // The plate of a village that has no road is the number of its house.
        if (address.has(Part.ROAD) && address.has(Part.ESTATE)) {
          address.without(Part.ROAD, Part.ROAD_NUMBER);
        }
      }
      case 3 -> SpellingVariants.numerals(address);
      default -> {}
    }
    if (random.nextInt(8) == 0) {
      address.without(Part.ROOM, Part.UNIT);
    }
    var part = NUMBERS.get(random.nextInt(NUMBERS.size()));
    if (!address.has(part) || address.get(part).isEmpty()) {
      return "";
    }
    String written = address.get(part);
    var suffix = SUFFIX.matcher(written);
    int at =
        switch (random.nextInt(3)) {
          case 0 -> 0;
          case 1 -> suffix.find() ? suffix.start() : written.length();
          default -> written.length();
        };
    String text =
        address.respell(part, written.substring(0, at) + sign + written.substring(at)).text();
    return ONE_TEN.matcher(text).find() ? "" : text;
  }
}
