package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.CheckCharacters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * The 18 characters that GB 11643 laid down and every later Chinese document number kept: a birth
 * date in 7-14, sex in 17, a check.
 */
final class CitizenNumber {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  /** Sequence numbers that the 15-digit form kept for people born before 1900. */
  private static final Set<String> BORN_BEFORE_1900_SEQUENCES = Set.of("996", "997", "998", "999");

  private CitizenNumber() {}

  /**
   * Examines birth date, alphabet and check character of a text that has 18 characters; its first
   * six are the caller's.
   */
  static void validate(Validation text) {
    var digits = text.consistsOf(Alphabet.DIGITS, 1, 17);
    text.consistsOf(Alphabet.DIGITS_AND_X, 18, 18);
    birthDate(text);
    if (digits) {
      text.expectCharacter(
          "check-character-wrong", 18, CheckCharacters.ofResidentId(text.part(1, 17)));
    }
  }

  static LocalDate birthDate(String number) {
    return LocalDate.of(number(number, 6, 10), number(number, 10, 12), number(number, 12, 14));
  }

  /** Odd is male (GB 11643, 4.3). */
  static Sex sex(String number) {
    return number(number, 16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** Fifteen digits as the eighteen they became in 1999. */
  static String from15(String digits) {
    var century = BORN_BEFORE_1900_SEQUENCES.contains(digits.substring(12)) ? "18" : "19";
    var first17 = digits.substring(0, 6) + century + digits.substring(6);
    return first17 + CheckCharacters.ofResidentId(first17);
  }

  private static void birthDate(Validation text) {
    if (!Alphabet.DIGITS.contains(text.part(7, 14))) {
      return;
    }
    var year = number(text.text(), 6, 10);
    var month = number(text.text(), 10, 12);
    var day = number(text.text(), 12, 14);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      text.addError("year-out-of-range", "found", text.part(7, 10), "position", "7");
    }
    if (month < 1 || month > 12) {
      text.addError("month-impossible", "found", text.part(11, 12), "position", "11");
    }
    if (day < 1 || day > daysIn(year, month)) {
      text.addError("day-impossible", "found", text.part(13, 14), "position", "13");
    }
  }

  /** An impossible month is an error of its own, and does not make a day below 32 one. */
  private static int daysIn(int year, int month) {
    return month < 1 || month > 12 ? 31 : YearMonth.of(year, month).lengthOfMonth();
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
