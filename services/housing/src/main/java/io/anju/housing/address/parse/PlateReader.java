package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number of a door plate, which is the number of a house on its road. */
final class PlateReader {

  private static final Pattern RANGE = Pattern.compile("([0-9]{2,4})-([0-9]{2,4})");
  private static final int MAX_RANGE = 40;
  private static final Pattern BARE_PLATE = Pattern.compile("[0-9A-Z-]+[甲乙丙丁]?");

  private final String text;
  private final ParseState state;

  PlateReader(String text, ParseState state) {
    this.text = text;
    this.state = state;
  }

  /**
   * Reads a plate directly after its road.
   *
   * @param chain the numbers joined by hyphens that begin here; null where there are none
   * @return where the plate ends; the given position where there is none
   */
  int read(int at, @Nullable Matcher chain) {
    if (chain != null && isRange(chain)) {
      state.add(Element.ROAD_NUMBER, chain.group(1) + "号", at, chain.end());
      return chain.end();
    }
    if (chain != null
        && (chain.group(1).split("-").length > 2
            || chain.group(2) == null && chain.group(1).matches("[^-]+-[0-9A-Z]{3,}"))) {
      return new HyphenatedNumberReader(state).readAfterRoad(chain);
    }
    if (chain != null && chain.group(2) != null && !chain.group(2).matches("号|#")) {
      return at;
    }
    var plate = matcher(NumberPatterns.PLATE, at);
    if (!plate.lookingAt()
        || plate.group(2) == null
            && plate.group(3) == null
            && !BARE_PLATE.matcher(plate.group()).matches()) {
      return at;
    }
    if ("号楼".equals(plate.group(2))) {
      return at;
    }
    state.add(Element.ROAD_NUMBER, plateText(plate), at, plate.end());
    return plate.end();
  }

  /** 212-220: the plates of one house; no road has so near a number as its room. */
  private static boolean isRange(Matcher chain) {
    var range = RANGE.matcher(chain.group(1));
    return range.matches()
        && (chain.group(2) == null || chain.group(2).equals("号"))
        && range.group(1).length() == range.group(2).length()
        && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))
        && Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) <= MAX_RANGE;
  }

  /** The plate as written, in Arabic digits and with its suffix. */
  private static String plateText(Matcher plate) {
    String word = plate.group(2) == null || plate.group(2).equals("#") ? "号" : plate.group(2);
    String number = plate.group(1);
    String tail = plate.group(3) == null ? "" : plate.group(3);
    if (number.matches(".*[0-9][甲乙丙丁]")) {
      tail = number.charAt(number.length() - 1) + tail;
      number = number.substring(0, number.length() - 1);
    }
    return NumberText.arabic(number + word) + (tail.contains("之") ? tail : NumberText.arabic(tail));
  }

  /**
   * Adds a number with 号 as a plate, together with the parts that follow it.
   *
   * @param number in Arabic digits
   * @return where the plate ends
   */
  int add(String number, int from, int until) {
    var match = matcher(NumberPatterns.PLATE, from);
    boolean whole = match.lookingAt() && match.end() >= until;
    int end = whole ? match.end() : until;
    state.add(Element.ROAD_NUMBER, whole ? plateText(match) : number + "号", from, end);
    return end;
  }

  private Matcher matcher(Pattern pattern, int at) {
    return NumberPatterns.matcher(pattern, text, at);
  }
}
