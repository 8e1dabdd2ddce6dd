package io.anju.housing.address.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the numbers of a house agree. A number that contradicts excludes a building, whatever its
 * names.
 *
 * @param agreed how many are written on both sides and equal
 * @param mismatches how many had to be forgiven
 * @param incomplete whether one is missing that tells the building from its neighbours
 * @param first whether all that is missing is the number of a first house, which may be the only
 *     one
 * @param unit what was written as a building and is the unit of one without
 */
record NumberComparison(
    int agreed, int mismatches, boolean incomplete, boolean first, String unit) {

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");
  private static final int MAX_RANGE = 20;

  /**
   * Null where they contradict.
   *
   * @param byPlace whether its estate, its village or a name of its own is written
   * @param byAlias whether a name of its own is
   * @param byRoad whether its road is
   */
  static NumberComparison compare(
      AddressQuery query, IndexedBuilding known, boolean byPlace, boolean byAlias, boolean byRoad) {
    String plate = query.plate();
    String house = query.house();
    // A village's or a lane's houses: what one writes as the plate, another codes as the house.
    if (plate != null
        && house == null
        && known.house() != null
        && byPlace
        && (known.plate() == null || !byRoad && !plate.equals(known.plate()))) {
      house = plate;
      plate = null;
    } else if (plate == null && house != null && known.house() == null && known.plate() != null) {
      plate = house;
      house = null;
    }
    int agreed = 0;
    int mismatches = 0;
    boolean incomplete = false;
    String unit = null;
    if (plate != null && known.plate() != null) {
      if (!plate.equals(known.plate())) {
        if (!expandRange(plate).contains(known.plate())
            && !expandRange(known.plate()).contains(plate)) {
          return null;
        }
        mismatches++;
      }
      agreed++;
    } else if (plate != null) {
      // The register does not know it; only the place's own name can stand for it.
      if (!byPlace) {
        return null;
      }
      mismatches++;
    } else if (known.plate() != null && !byPlace) {
      incomplete = true;
    }
    if (house != null && known.house() != null) {
      if (!house.equals(known.house())) {
        return null;
      }
      agreed++;
    } else if (house != null) {
      unit = house;
    }
    boolean houseMissing = house == null && known.house() != null && !byAlias;
    if (byRoad && !byPlace && agreed == 0) {
      incomplete = true;
    }
    // 格水村10号 is not 格水村三巷10号: a plate belongs to a road, and the road is not written.
    if (plate != null
        && known.plate() != null
        && known.road() != null
        && !byRoad
        && (house == null || known.house() == null)) {
      incomplete = true;
    }
    return new NumberComparison(
        agreed,
        mismatches,
        incomplete || houseMissing,
        !incomplete && houseMissing && mayBeOnlyOne(known.house()),
        unit);
  }

  /**
   * Whether there may be no other beside it: a first one may be the only one, but where there is a
   * third there are more.
   */
  static boolean mayBeOnlyOne(String number) {
    return number == null || number.equals("1");
  }

  /**
   * The number, and those of one side of a road that it holds as a range: 15-19 holds 15, 17 and
   * 19; 12-3 is no range.
   */
  static List<String> expandRange(String number) {
    var match = RANGE.matcher(number);
    if (!match.matches()) {
      return List.of(number);
    }
    int from = Integer.parseInt(match.group(1));
    int until = Integer.parseInt(match.group(2));
    var covered = new ArrayList<String>();
    covered.add(number);
    if (until > from && until - from <= MAX_RANGE && (until - from) % 2 == 0) {
      for (int one = from; one <= until; one += 2) {
        covered.add(Integer.toString(one));
      }
    }
    return covered;
  }
}
