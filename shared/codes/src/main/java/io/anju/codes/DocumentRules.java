package io.anju.codes;

import java.util.Set;
import java.util.regex.Pattern;

/** What each kind of identity document demands of its number; every method answers with the normalised text and its flaws. */
final class DocumentRules {

  private static final Set<String> HMT_REGIONS = Set.of("810000", "820000", "830000");

  /** Country, then a separator that no number starts with: {@code USA:123}, {@code USA 123}, {@code usa-123}, {@code USA/123}. */
  private static final Pattern ISSUER_AND_NUMBER = Pattern.compile("\\s*(\\p{L}{3})[\\s:：/／\\-－]+(.*)", Pattern.DOTALL);

  private DocumentRules() {}

  static Examination examine(DocumentType type, String text) {
    return switch (type) {
      case RESIDENT_ID -> residentId(text);
      case HMT_RESIDENCE_PERMIT -> hmtPermit(text);
      case FOREIGN_PERMANENT_RESIDENT -> foreignResident(text);
      case PASSPORT -> passport(text);
    };
  }

  /** Only the province is checked of the place: the districts of many holders were renamed or merged long ago. */
  private static Examination residentId(String text) {
    var number = new Examination(Normaliser.digits(Normaliser.compact(text)));
    if (HMT_REGIONS.contains(start(number, 6))) {
      number.flaw("document-of-another-kind", "expected", DocumentType.HMT_RESIDENCE_PERMIT.name());
    } else {
      number.province(1);
    }
    if (!number.hasLength(18, 15)) {
      number.consistsOf(Alphabet.DIGITS_AND_X, 1, number.length());
    } else if (number.length() == 18) {
      CitizenNumber.examine(number);
    } else if (number.consistsOf(Alphabet.DIGITS, 1, 15)) {
      return upgraded(number);
    }
    return number;
  }

  /** Examined as the 18 digits it stands for; positions in flaws are those of the longer form. */
  private static Examination upgraded(Examination fifteen) {
    var eighteen = new Examination(CitizenNumber.from15(fifteen.text()));
    eighteen.province(1);
    CitizenNumber.examine(eighteen);
    return eighteen;
  }

  private static Examination hmtPermit(String text) {
    var number = new Examination(Normaliser.digits(Normaliser.compact(text)));
    var start = start(number, 6);
    if (start.length() == 6 && !HMT_REGIONS.contains(start)) {
      number.flaw("region-wrong", "expected", "810000/820000/830000", "found", start, "position", "1");
    }
    examineCitizenNumber(number);
    return number;
  }

  /** The form of 2023 starts with 9; the older one with the holder's country in letters, and tells no century of birth. */
  private static Examination foreignResident(String text) {
    var compact = Normaliser.compact(text);
    if (!compact.isEmpty() && Character.isLetter(compact.charAt(0))) {
      return olderForeignResident(compact);
    }
    var number = new Examination(Normaliser.digits(compact));
    if (number.length() > 0 && number.text().charAt(0) != '9') {
      number.flaw("prefix-wrong", "expected", "9", "found", start(number, 1), "position", "1");
    }
    number.province(2);
    var country = start(number, 6).substring(Math.min(3, number.length()));
    if (country.length() == 3 && Alphabet.DIGITS.holds(country) && !Country.hasNumber(country)) {
      number.flaw("country-unknown", "found", country, "position", "4");
    }
    examineCitizenNumber(number);
    return number;
  }

  private static Examination olderForeignResident(String compact) {
    var number = new Examination(Normaliser.digitsBetween(compact, 4, 15));
    number.hasLength(15);
    issuer(number);
    number.consistsOf(Alphabet.DIGITS, 4, number.length());
    return number;
  }

  private static Examination passport(String text) {
    var parts = ISSUER_AND_NUMBER.matcher(text == null ? "" : text);
    if (!parts.matches()) {
      var number = new Examination(Normaliser.compact(text));
      if (number.length() > 0) {
        number.flaw("issuing-country-missing");
      }
      return number;
    }
    var number = new Examination(Normaliser.compact(parts.group(1)) + ":" + Normaliser.compact(parts.group(2)));
    issuer(number);
    if (number.length() < 4 + 5 || number.length() > 4 + 15) {
      number.flaw("length-wrong", "expected", "5-15", "found", Integer.toString(number.length() - 4));
    }
    number.consistsOf(Alphabet.DIGITS_AND_LETTERS, 5, number.length());
    return number;
  }

  private static void issuer(Examination number) {
    if (number.consistsOf(Alphabet.LETTERS, 1, 3) && number.length() >= 3 && !Country.issues(number.part(1, 3))) {
      number.flaw("country-unknown", "found", number.part(1, 3), "position", "1");
    }
  }

  private static void examineCitizenNumber(Examination number) {
    if (number.hasLength(18)) {
      CitizenNumber.examine(number);
    } else {
      number.consistsOf(Alphabet.DIGITS_AND_X, 1, number.length());
    }
  }

  private static String start(Examination number, int characters) {
    return number.text().substring(0, Math.min(characters, number.length()));
  }
}
