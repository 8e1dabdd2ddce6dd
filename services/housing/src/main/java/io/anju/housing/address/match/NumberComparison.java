package io.anju.housing.address.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of the numbers of a building. A number that contradicts excludes the building,
 * whatever its names.
 *
 * @param agreed how many are written and coded and equal
 * @param mismatches how many differences were tolerated
 * @param incomplete whether a number is missing that distinguishes the building from its neighbours
 * @param first whether the only missing number is that of a first building, which may be the only
 *     one
 * @param unit what is written as a building and is a unit of a building without a number; else null
 */
record NumberComparison(
    int agreed, int mismatches, boolean incomplete, boolean first, @Nullable String unit) {

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");
  private static final int MAX_RANGE = 20;

  /**
   * Null where the numbers contradict each other.
   *
   * @param byPlace whether the estate, the village or another name of the building is written
   * @param byAlias whether another name of the building is written
   * @param byRoad whether the road of the building is written
   */
  static @Nullable NumberComparison compare(
      AddressQuery query, IndexedBuilding known, boolean byPlace, boolean byAlias, boolean byRoad) {
    @Nullable String plate = query.plate();
    @Nullable String house = query.house();
    // In a village or an alley one writes as a plate what another codes as a building.
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
    @Nullable String unit = null;
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
      // The building has no plate; only the name of its estate or village can replace it.
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
    // 格水村10号 is not 格水村三巷10号: a plate belongs to its road, which is not written.
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
   * Whether a number may belong to the only building or unit there: a first one may be, a third
   * implies others.
   */
  static boolean mayBeOnlyOne(@Nullable String number) {
    return number == null || number.equals("1");
  }

  /**
   * The number itself and, for a range, the numbers that it covers on one side of the road: 15-19
   * covers 15, 17 and 19; 12-3 is not a range.
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
