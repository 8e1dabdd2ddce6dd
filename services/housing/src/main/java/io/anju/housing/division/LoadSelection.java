package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the country that a registry loads down to the community, as code prefixes such as
 * {@code 3205}; an empty prefix is the whole country. Provinces, cities and districts are always
 * loaded, because people come from everywhere.
 */
public record LoadSelection(List<String> prefixes) {

  static final Level KEPT_EVERYWHERE = Level.DISTRICT;

  private static final String ALL = "all";

  public LoadSelection {
    prefixes = List.copyOf(prefixes);
    for (String prefix : prefixes) {
      if (!prefix.matches("\\d{0,12}")) {
        throw new IllegalArgumentException(
            "anju.housing.load (ANJU_HOUSING_LOAD) takes division codes joined by commas or 'all',"
                + " not "
                + prefix);
      }
    }
  }

  /**
   * @param setting the value of {@code anju.housing.load}: codes joined by commas, or {@code all}
   */
  public static LoadSelection parse(String setting) {
    return new LoadSelection(
        Arrays.stream(setting.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> part.equals(ALL) ? "" : part)
            .toList());
  }

  /**
   * The city's code, which loads a division together with the rest of its city.
   *
   * @param code of a level below the city
   */
  static String prefixOf(DivisionCode code) {
    return code.value().substring(0, Level.CITY.digits());
  }

  /** The setting that keeps a division's city besides what this selection keeps. */
  String settingWith(DivisionCode code) {
    return Stream.concat(prefixes.stream().map(LoadSelection::nameOf), Stream.of(prefixOf(code)))
        .collect(Collectors.joining(","));
  }

  /** Whether a registry with this selection loads the division. */
  public boolean keeps(DivisionCode code) {
    return keptEverywhere(code.value()) || prefixes.stream().anyMatch(code.value()::startsWith);
  }

  static boolean keptEverywhere(String code) {
    return code.length() <= KEPT_EVERYWHERE.digits();
  }

  /** The name of a prefix in logs and in the record of what is loaded. */
  static String nameOf(String prefix) {
    return prefix.isEmpty() ? ALL : prefix;
  }
}
