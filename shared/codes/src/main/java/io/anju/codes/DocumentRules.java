package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Normaliser;
import io.anju.codes.validation.ValidationError;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each kind of identity document demands of its number; every method answers with the
 * normalised text and its errors.
 */
final class DocumentRules {

  private static final Set<String> HMT_REGIONS = Set.of("810000", "820000", "830000");

  /**
   * Country, then a separator that no number starts with: {@code USA:123}, {@code USA 123}, {@code
   * usa-123}, {@code USA/123}; the fillers of the machine-readable zone may follow: {@code D<<123}.
   */
  private static final Pattern ISSUER_AND_NUMBER =
      Pattern.compile("\\s*(\\p{L}{3}|[DdＤｄ])[\\s\\p{Z}:：/／<＜\\-－]+(.*)", Pattern.DOTALL);

  /** Germany's passports carry one letter (ICAO Doc 9303-3, section 5). */
  private static final String GERMANY = "D";

  /** Signs for "number" within one, as in 75№1234567, and the fillers that follow one. */
  private static final Pattern NUMBER_SIGN =
      Pattern.compile(
          "№|#|＃|(?<=\\d)\\s*N[°º]\\s*(?=\\d)|(?<=\\d)\\s*No\\.\\s*(?=\\d)"
              + "|(?<=\\d)\\s+No\\s+(?=\\d)|[<＜]+\\s*$",
          Pattern.CASE_INSENSITIVE);

  private DocumentRules() {}

  static Validation validate(DocumentType type, String text) {
    return switch (type) {
      case RESIDENT_ID -> residentId(text);
      case HMT_RESIDENCE_PERMIT -> hmtPermit(text);
      case FOREIGN_PERMANENT_RESIDENT -> foreignResident(text);
      case PASSPORT -> passport(text);
    };
  }

  /**
   * Only the province is checked of the place: the districts of many holders were renamed or merged
   * long ago.
   */
  private static Validation residentId(String text) {
    var number = new Validation(Normaliser.digits(Normaliser.compact(text)));
    if (HMT_REGIONS.contains(prefix(number, 6))) {
      number.addError(
          "document-of-another-kind", "expected", DocumentType.HMT_RESIDENCE_PERMIT.name());
    } else {
      number.requireProvince(1);
    }
    if (!number.hasLength(18, 15)) {
      number.consistsOf(Alphabet.DIGITS_AND_X, 1, number.length());
    } else if (number.length() == 18) {
      CitizenNumber.validate(number);
    } else if (number.consistsOf(Alphabet.DIGITS, 1, 15)) {
      return upgraded(number);
    }
    return number;
  }

  /** Examined as the equivalent 18 digits; positions in errors are those of the longer form. */
  private static Validation upgraded(Validation fifteen) {
    var eighteen = new Validation(CitizenNumber.from15(fifteen.text()));
    eighteen.requireProvince(1);
    CitizenNumber.validate(eighteen);
    return eighteen;
  }

  private static Validation hmtPermit(String text) {
    var number = new Validation(Normaliser.digits(Normaliser.compact(text)));
    var prefix = prefix(number, 6);
    if (prefix.length() == 6 && !HMT_REGIONS.contains(prefix)) {
      number.addError(
          "region-wrong", "expected", "810000/820000/830000", "found", prefix, "position", "1");
    }
    validateCitizenNumber(number);
    return number;
  }

  /**
   * The form of 2023 starts with 9; the older one with the holder's country in letters, and tells
   * no century of birth.
   */
  private static Validation foreignResident(String text) {
    var compact = Normaliser.compact(text);
    if (!compact.isEmpty() && Character.isLetter(compact.charAt(0))) {
      return olderForeignResident(compact);
    }
    var number = new Validation(Normaliser.digits(compact));
    if (number.length() > 0 && number.text().charAt(0) != '9') {
      number.addError("prefix-wrong", "expected", "9", "found", prefix(number, 1), "position", "1");
    }
    number.requireProvince(2);
    var country = prefix(number, 6).substring(Math.min(3, number.length()));
    if (country.length() == 3
        && Alphabet.DIGITS.contains(country)
        && !Country.hasNumericCode(country)) {
      number.addError("country-unknown", "found", country, "position", "4");
    }
    validateCitizenNumber(number);
    return number;
  }

  /**
   * The errors of a date that the older foreign permit encodes in its positions 8 to 13 as year,
   * month and day, without a century. Apart from the form, because numbers with such errors may
   * have been recorded before they were checked.
   */
  static List<ValidationError> olderForeignDateErrors(String number) {
    var text = new Validation(number);
    var month = Integer.parseInt(number, 9, 11, 10);
    var day = Integer.parseInt(number, 11, 13, 10);
    if (month < 1 || month > 12) {
      text.addError("month-impossible", "found", text.part(10, 11), "position", "10");
    }
    if (day < 1 || day > longestMonth(Integer.parseInt(number, 7, 9, 10), month)) {
      text.addError("day-impossible", "found", text.part(12, 13), "position", "12");
    }
    return text.errors();
  }

  /** A 29 February is possible where the year is a leap year in any century. */
  private static int longestMonth(int yearOfCentury, int month) {
    return month < 1 || month > 12 ? 31 : Month.of(month).length(yearOfCentury % 4 == 0);
  }

  private static Validation olderForeignResident(String compact) {
    var number = new Validation(Normaliser.digitsBetween(compact, 4, 15));
    number.hasLength(15);
    issuer(number);
    number.consistsOf(Alphabet.DIGITS, 4, number.length());
    return number;
  }

  private static Validation passport(String text) {
    var parts = ISSUER_AND_NUMBER.matcher(text == null ? "" : text);
    if (!parts.matches()) {
      var number = new Validation(Normaliser.compact(text));
      if (number.length() > 0) {
        number.addError("issuing-country-missing");
      }
      return number;
    }
    var issuer = Normaliser.compact(parts.group(1));
    var number =
        new Validation(
            (issuer.equals(GERMANY) ? "DEU" : issuer)
                + ":"
                + Normaliser.compact(NUMBER_SIGN.matcher(parts.group(2)).replaceAll("")));
    issuer(number);
    if (number.length() < 4 + 5 || number.length() > 4 + 15) {
      number.addError(
          "length-wrong", "expected", "5-15", "found", Integer.toString(number.length() - 4));
    }
    number.consistsOf(Alphabet.DIGITS_AND_LETTERS, 5, number.length());
    return number;
  }

  private static void issuer(Validation number) {
    if (number.consistsOf(Alphabet.LETTERS, 1, 3)
        && number.length() >= 3
        && !Country.isIssuer(number.part(1, 3))) {
      number.addError("country-unknown", "found", number.part(1, 3), "position", "1");
    }
  }

  private static void validateCitizenNumber(Validation number) {
    if (number.hasLength(18)) {
      CitizenNumber.validate(number);
    } else {
      number.consistsOf(Alphabet.DIGITS_AND_X, 1, number.length());
    }
  }

  private static String prefix(Validation number, int characters) {
    return number.text().substring(0, Math.min(characters, number.length()));
  }
}
