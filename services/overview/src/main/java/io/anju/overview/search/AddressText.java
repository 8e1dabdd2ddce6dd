package io.anju.overview.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address or a name of an organisation in one way of writing. */
final class AddressText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

  /** Province, city, district, street and community as they stand before the road. */
  private static final Pattern DIVISIONS =
      Pattern.compile(
          "^(.{2,8}?(?:省|自治区))?(.{2,8}?(?:市|自治州|盟))?(.{1,8}?(?:区|县|旗|市))?(.{1,10}?(?:街道|镇|乡))?(.{1,10}?(?:社区|村))?");

  private AddressText() {}

  /** Half width, capital, without spaces. */
  static String normal(String text) {
    return SPACES
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toUpperCase(Locale.ROOT);
  }

  /** The text itself and what is left of it after each division. */
  static List<String> beginnings(String normal) {
    var beginnings = new LinkedHashSet<String>();
    beginnings.add(normal);
    var divisions = DIVISIONS.matcher(normal);
    if (divisions.find()) {
      for (int group = 1; group <= divisions.groupCount(); group++) {
        if (divisions.group(group) != null && divisions.end(group) < normal.length()) {
          beginnings.add(normal.substring(divisions.end(group)));
        }
      }
    }
    return List.copyOf(beginnings);
  }

  /** The text itself and what follows all divisions. */
  static List<String> wholeAndRoad(String normal) {
    var beginnings = beginnings(normal);
    return beginnings.size() < 2 ? beginnings : List.of(normal, beginnings.getLast());
  }
}
