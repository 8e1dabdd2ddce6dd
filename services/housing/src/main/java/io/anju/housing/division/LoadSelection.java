package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import java.util.Arrays;
import java.util.List;

/**
 * Which part of the country a registry keeps down to the community: code prefixes such as {@code
 * 3205}, or {@code all}. Provinces, cities and districts are kept everywhere, because people come
 * from everywhere.
 */
public record LoadSelection(List<String> prefixes) {

  static final Level KEPT_EVERYWHERE = Level.DISTRICT;

  private static final String ALL = "all";

  public LoadSelection {
    prefixes = List.copyOf(prefixes);
    for (String prefix : prefixes) {
      if (!prefix.matches("\\d{0,12}")) {
        throw new IllegalArgumentException(
            "anju.housing.load wants division codes or 'all', not " + prefix);
      }
    }
  }

  /**
   * @param setting codes joined by commas, or {@code all}
   */
  public static LoadSelection parse(String setting) {
    return new LoadSelection(
        Arrays.stream(setting.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> part.equals(ALL) ? "" : part)
            .toList());
  }

  /** Whether a registry with this selection keeps the division. */
  public boolean keeps(DivisionCode code) {
    return keptEverywhere(code.value()) || prefixes.stream().anyMatch(code.value()::startsWith);
  }

  static boolean keptEverywhere(String code) {
    return code.length() <= KEPT_EVERYWHERE.digits();
  }

  /** A prefix's name for people and for the record of what is loaded. */
  static String nameOf(String prefix) {
    return prefix.isEmpty() ? ALL : prefix;
  }
}
