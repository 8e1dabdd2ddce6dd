package io.anju.codes;

import io.anju.codes.validation.Checked;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A person's name as the document shows it: Chinese characters, letters of any script, and what
 * joins them ({@code · - ' .} and spaces; between other letters than Chinese ones also {@code / @}
 * and brackets, as passports print them: {@code S/O}, {@code A/L}). Stored in one form, so that a
 * separator typed in another way makes no other name.
 */
public record PersonName(String value) {

  private static final int SHORTEST_HAN = 2;
  private static final int LONGEST_HAN = 64;
  private static final int LONGEST = 128;
  private static final String JOINERS = "·-'. ";
  private static final String PASSPORT_JOINERS = "/@()";

  public PersonName {
    value = validate(NameForms.stored(value)).validText();
  }

  public static Checked<PersonName> check(String text) {
    return Checked.of(() -> new PersonName(text));
  }

  /**
   * Fit to be shown: the surname of a Chinese name, the first letter of each word of another; 张*,
   * 欧阳**, J*** S***.
   */
  public String masked() {
    if (value.codePointCount(0, value.length()) == 1) {
      return "*";
    }
    if (!value.codePoints().allMatch(Character::isIdeographic)) {
      return Arrays.stream(value.split(" "))
          .map(PersonName::maskedWord)
          .collect(Collectors.joining(" "));
    }
    var surname = ChineseSurname.lengthIn(value);
    return first(value, surname) + "*".repeat(value.codePointCount(0, value.length()) - surname);
  }

  /**
   * Whether both are writings of one name: they differ at most in separators, case, marks of Latin
   * letters and the radicals of old character sets.
   */
  public boolean isSameAs(PersonName other) {
    return compared().equals(other.compared());
  }

  /** The form in which names are compared and indexed: the same for all writings of one name. */
  public String compared() {
    return NameForms.compared(value);
  }

  private static Validation validate(String text) {
    var name = new Validation(text);
    var han = NameForms.hasHan(text);
    var shortest = han ? SHORTEST_HAN : 1;
    var longest = han ? LONGEST_HAN : LONGEST;
    var length = text.codePointCount(0, text.length());
    if (length > 0 && (length < shortest || length > longest)) {
      name.addError(
          "length-wrong", "expected", shortest + "-" + longest, "found", Integer.toString(length));
    }
    var joiners = han ? JOINERS : JOINERS + PASSPORT_JOINERS;
    if (length > 0 && text.codePoints().allMatch(character -> joiners.indexOf(character) >= 0)) {
      name.addError("name-without-letters");
    }
    text.codePoints()
        .filter(character -> !isNameCharacter(character, joiners))
        .distinct()
        .limit(LONGEST_HAN)
        .forEach(illegal ->
            name.addError(
                "name-character-illegal",
                "found",
                Character.toString(illegal),
                "position",
                Integer.toString(text.codePointCount(0, text.indexOf(illegal)) + 1)));
    return name;
  }

  private static boolean isNameCharacter(int character, String joiners) {
    return Character.isLetter(character)
        || NameForms.isHan(character)
        || NameForms.isMark(character)
        || joiners.indexOf(character) >= 0;
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
