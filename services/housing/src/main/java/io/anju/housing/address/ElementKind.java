package io.anju.housing.address;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.housing.address.text.Characters;
import io.anju.housing.address.text.NormalisedText;
import io.anju.housing.address.text.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address elements below the divisions, and how the registry writes them: half width, without
 * spaces, in capital letters and Arabic digits, with the usual suffix where only a number is given.
 * Different suffixes (栋, 幢, 座) are kept, because 3栋 and 3座 may both exist in one estate.
 */
public enum ElementKind {
  ROAD("", ""),
  ROAD_NUMBER("号", "号"),
  ESTATE("", ""),
  BUILDING("栋|幢|座|号楼|号|楼", "栋"),
  UNIT("单元|门|梯|座", "单元"),
  FLOOR("层|楼|F", "层"),
  ROOM("室|房|号|号房", "");

  private static final int MAX_LENGTH = 60;
  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9A-Z]{1,6}(?:-[0-9A-Z]{1,4})?");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ZERO_FRACTION = Pattern.compile("(?<=[0-9])\\.0+(?![0-9A-Z.])");

  /** A point, an O for a zero, or Chinese numerals beside digits. */
  private static final Pattern MIXED_NUMBER =
      Pattern.compile(
          "[0-9][.O][0-9]|(?<!之)["
              + Numerals.ALL_CHINESE
              + "][0-9]|[0-9]["
              + Numerals.ALL_CHINESE
              + "]");

  private static final String ALLOWED_SIGNS = "-#·()/&'.";

  private final @Nullable Pattern numbered;
  private final String defaultSuffix;

  ElementKind(String suffixes, String defaultSuffix) {
    this.numbered =
        suffixes.isEmpty()
            ? null
            : Pattern.compile(
                "(第?)(["
                    + Numerals.ALL
                    + "]+|[0-9A-Z]{1,6}?(?:-[0-9A-Z]{1,4})?)("
                    + suffixes
                    + ")?");
    this.defaultSuffix = defaultSuffix;
  }

  /**
   * The element as the registry writes it, one form for each door: 二〇一, 2〇1 and 201.0 are 201.
   * Validation errors: {@code too-long}, {@code element-characters}, {@code element-number} for a
   * number that cannot be read whole.
   */
  public Checked<String> check(String text) {
    String plain =
        SPACES
            .matcher(Numerals.westernDigits(Characters.compatible(text)))
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
    if (numbered != null) {
      plain = ZERO_FRACTION.matcher(plain).replaceFirst("");
    }
    if (plain.length() > MAX_LENGTH) {
      return new Checked.Invalid<>(
          List.of(new ValidationError("too-long", Map.of("max", Integer.toString(MAX_LENGTH)))));
    }
    if (plain.isEmpty() || !plain.codePoints().allMatch(ElementKind::isAllowed)) {
      return new Checked.Invalid<>(List.of(new ValidationError("element-characters", Map.of())));
    }
    String normalised = normalise(plain);
    if (numbered != null && !isReadable(text, normalised)) {
      return new Checked.Invalid<>(List.of(new ValidationError("element-number", Map.of())));
    }
    return new Checked.Valid<>(normalised, List.of());
  }

  /** Whether every number is whole: not 1801.5, ①801, 三〇2B or 2O1. */
  private static boolean isReadable(String given, String normalised) {
    return NormalisedText.of(given).text().indexOf(NormalisedText.UNREADABLE) < 0
        && !MIXED_NUMBER.matcher(normalised).find();
  }

  /** Letters and digits of every script, and the signs used in addresses. */
  private static boolean isAllowed(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(character) || ALLOWED_SIGNS.indexOf(character) >= 0;
    };
  }

  /**
   * A written element without its suffix, for deciding whether two elements are the same: A单元 and
   * A门 both give A.
   */
  public String bare(String written) {
    var match = numbered == null ? null : numbered.matcher(written);
    return match != null && match.matches() ? match.group(2) : written;
  }

  private String normalise(String plain) {
    var match = numbered == null ? null : numbered.matcher(plain);
    if (match == null || !match.matches()) {
      return plain;
    }
    String number = Numerals.arabic(match.group(2));
    return switch (this) {
      case FLOOR -> number + defaultSuffix;
      case ROOM -> number;
      case ROAD, ROAD_NUMBER, ESTATE, BUILDING, UNIT ->
          match.group(3) != null
              ? number + match.group(3)
              : BARE_NUMBER.matcher(number).matches() ? number + defaultSuffix : number;
    };
  }
}
