package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;
import java.util.Arrays;
import java.util.Optional;

/**
 * An administrative division: GB/T 2260 to the district, the statistical code below it. The length
 * is the level; a padded code is not shortened, because 441900 is both Dongguan's padded code and
 * the district level its streets hang on. Retired codes are legal; only a province must exist.
 */
public record DivisionCode(String value) {

  /** How deep a division lies, with the digits its code has. */
  public enum Level {
    PROVINCE(2),
    CITY(4),
    DISTRICT(6),
    STREET(9),
    COMMUNITY(12);

    private final int digits;

    Level(int digits) {
      this.digits = digits;
    }

    public int digits() {
      return digits;
    }
  }

  private static final int[] LENGTHS =
      Arrays.stream(Level.values()).mapToInt(Level::digits).toArray();

  public DivisionCode {
    var code = new Validation(Normaliser.digits(Normaliser.compact(value)));
    code.hasLength(LENGTHS);
    code.consistsOf(Alphabet.DIGITS, 1, code.length());
    code.requireProvince(1);
    value = code.validText();
  }

  public static Checked<DivisionCode> check(String text) {
    return Checked.of(() -> new DivisionCode(text));
  }

  public Level level() {
    return Arrays.stream(Level.values())
        .filter(level -> level.digits() == value.length())
        .findFirst()
        .orElseThrow();
  }

  /** The division one level above; a province has none. */
  public Optional<DivisionCode> parent() {
    var level = level();
    return level == Level.PROVINCE
        ? Optional.empty()
        : Optional.of(at(Level.values()[level.ordinal() - 1]));
  }

  /** Whether the other division is this one or lies in it. */
  public boolean covers(DivisionCode other) {
    return other.value.startsWith(value);
  }

  /**
   * This division or the one above it at the level; {@link IllegalArgumentException} for a level
   * below its own.
   */
  public DivisionCode at(Level level) {
    if (level.digits() > value.length()) {
      throw new IllegalArgumentException(value + " has no one " + level);
    }
    return new DivisionCode(value.substring(0, level.digits()));
  }

  @Override
  public String toString() {
    return value;
  }
}
