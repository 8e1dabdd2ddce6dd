package io.anju.housing.address.match;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.text.NormalisedText;
import java.util.regex.Pattern;

/**
 * The key by which the name of a road, an estate or a building is compared: normalised, with Arabic
 * digits, without separators.
 */
final class NameKey {

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern ESTATE_SUFFIX = Pattern.compile("(.{2,}?)(?:小区|住宅区|生活区|花园小区|社区)");

  private NameKey() {}

  static String of(String name) {
    return SEPARATORS.matcher(NumberText.arabic(cleaned(name))).replaceAll("");
  }

  /** The name in the form in which it occurs in a normalised text. */
  static String cleaned(String name) {
    return NormalisedText.of(name).text();
  }

  /** The key without a suffix that people add or leave out: 狮林苑小区 and 狮林苑 are one estate. */
  static String stem(String key) {
    var kind = ESTATE_SUFFIX.matcher(key);
    return kind.matches() ? kind.group(1) : key;
  }
}
