package io.anju.codes;

import io.anju.codes.validation.Checked;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name as the document shows it: Chinese characters, letters of any script, and what
 * joins them ({@code · - ' .} and spaces).
 */
public record PersonName(String value) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 64;
  private static final String JOINERS = "·-'. ";
  private static final String HAN = "\\p{IsHan}";
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ`´]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
  private static final Pattern SPACE_BETWEEN_HAN =
      Pattern.compile("(?<=" + HAN + ") (?=" + HAN + ")");
  private static final Pattern DOT_BETWEEN_HAN =
      Pattern.compile("(?<=" + HAN + ") ?[·•‧・∙⋅.] ?(?=" + HAN + ")");

  public PersonName {
    value = validate(normalised(value)).validText();
  }

  public static Checked<PersonName> check(String text) {
    return Checked.of(() -> new PersonName(text));
  }

  /**
   * Fit to be shown: the surname of a Chinese name, the first letter of each word of another; 张*,
   * 欧阳**, J*** S***.
   */
  public String masked() {
    if (!value.codePoints().allMatch(Character::isIdeographic)) {
      return Arrays.stream(value.split(" "))
          .map(PersonName::maskedWord)
          .collect(Collectors.joining(" "));
    }
    var surname = ChineseSurname.lengthIn(value);
    return first(value, surname) + "*".repeat(value.codePointCount(0, value.length()) - surname);
  }

  private static Validation validate(String text) {
    var name = new Validation(text);
    var length = text.codePointCount(0, text.length());
    if (length > 0 && (length < SHORTEST || length > LONGEST)) {
      name.addError(
          "length-wrong", "expected", SHORTEST + "-" + LONGEST, "found", Integer.toString(length));
    }
    if (length > 0 && text.codePoints().allMatch(character -> JOINERS.indexOf(character) >= 0)) {
      name.addError("name-without-letters");
    }
    text.codePoints()
        .filter(character -> !isNameCharacter(character))
        .distinct()
        .limit(LONGEST)
        .forEach(illegal ->
            name.addError(
                "name-character-illegal",
                "found",
                Character.toString(illegal),
                "position",
                Integer.toString(text.codePointCount(0, text.indexOf(illegal)) + 1)));
    return name;
  }

  private static boolean isNameCharacter(int character) {
    return Character.isLetter(character)
        || Character.isIdeographic(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || JOINERS.indexOf(character) >= 0;
  }

  private static String normalised(String text) {
    if (text != null && text.chars().allMatch(PersonName::isCommonHan)) {
      return text;
    }
    var plain = Normalizer.normalize(text == null ? "" : text, Form.NFKC);
    var spaced = SPACES.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    var typographic = DASHES.matcher(APOSTROPHES.matcher(spaced).replaceAll("'")).replaceAll("-");
    return DOT_BETWEEN_HAN
        .matcher(SPACE_BETWEEN_HAN.matcher(typographic).replaceAll(""))
        .replaceAll("·");
  }

  /**
   * One of the block of common Chinese characters: of them alone nearly every name is made, and
   * nothing about them varies.
   */
  private static boolean isCommonHan(int character) {
    return character >= '\u4E00' && character <= '\u9FFF';
  }

  /** Three asterisks whatever the length, so that a short name is not given away by it. */
  private static String maskedWord(String word) {
    return first(word, 1) + "***";
  }

  private static String first(String text, int characters) {
    return text.substring(0, text.offsetByCodePoints(0, characters));
  }

  /** Masked: a name must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }
}
