package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A telephone number: a mainland mobile number as its 11 digits, a landline with its area code and,
 * after a hyphen, its extension, any other with a plus sign and its country's code (ITU-T E.164).
 */
public record PhoneNumber(String value) {

  private static final String MAINLAND = "+86";

  /** What is written before an extension. */
  private static final Pattern EXTENSION =
      Pattern.compile("(.*?)(?:[转轉]|分[机機]号?|;?EXT[.=]?|[X#])[ :：-]*(\\d{1,6})");

  /** A third group after area code and number. */
  private static final Pattern THIRD_GROUP =
      Pattern.compile(
          "(.*?0?[1-9]\\d{1,2}\\)?[ -]?[2-9]\\d{6,7}|[48]00[ -]?\\d{3}[ -]?\\d{4}"
              + "|\\+?\\d{10,15})-(\\d{1,6})");

  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
  private static final Pattern TRUNK_ZERO = Pattern.compile("(?<=^\\+[0-9 -]{1,6})\\(0\\)");
  private static final Pattern PUNCTUATION = Pattern.compile("[().]");
  private static final Pattern INTERNATIONAL_PREFIX =
      Pattern.compile("^\\(?00(?=[1-9])|^(?=86[ -])");
  private static final Pattern MAINLAND_MOBILE = Pattern.compile("^86(?=1[3-9]\\d{9}$)");
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern LANDLINE = Pattern.compile("0[1-9]\\d{1,2}[2-9]\\d{6,7}");
  private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
  private static final Pattern ABROAD = Pattern.compile("\\+(?!86)[1-9]\\d{6,14}");

  public PhoneNumber {
    value = validate(value).validText();
  }

  public static Checked<PhoneNumber> check(String text) {
    return Checked.of(() -> new PhoneNumber(text));
  }

  /** Fit to be shown, with four digits: *******1234. */
  public String masked() {
    return Mask.keep(value, 0, 4);
  }

  private static Validation validate(String text) {
    var grouped = grouped(text);
    var extended = EXTENSION.matcher(grouped);
    var extension = extended.matches() ? extended : THIRD_GROUP.matcher(grouped);
    return extension.matches()
        ? validate(subscriber(extension.group(1)), "-" + extension.group(2))
        : validate(subscriber(grouped), "");
  }

  private static Validation validate(String subscriber, String extension) {
    var number = new Validation(subscriber + extension);
    var readable =
        number.consistsOf(Alphabet.DIGITS, subscriber.startsWith("+") ? 2 : 1, subscriber.length());
    if (readable && number.length() > 0 && !isNumber(subscriber, extension)) {
      number.addError("phone-number-unknown", "found", Integer.toString(number.length()));
    }
    return number;
  }

  /** Half width, with the spaces and hyphens between its groups. */
  private static String grouped(String text) {
    var parts = DASHES.split(text == null ? "" : text.replaceAll("[\\s\\p{Z}]", " "), -1);
    var grouped = new StringBuilder();
    for (var i = 0; i < parts.length; i++) {
      grouped.append(i == 0 ? "" : "-");
      var words = parts[i].strip().split(" +");
      for (var j = 0; j < words.length; j++) {
        grouped.append(j == 0 ? "" : " ").append(Normaliser.digits(Normaliser.compact(words[j])));
      }
    }
    return grouped.toString();
  }

  /** Digits alone, with the plus sign and the country's code of a number abroad. */
  private static String subscriber(String grouped) {
    var international = INTERNATIONAL_PREFIX.matcher(grouped.strip()).replaceFirst("+");
    var digits =
        Normaliser.compact(
            PUNCTUATION.matcher(TRUNK_ZERO.matcher(international).replaceFirst("")).replaceAll(""));
    var national = MAINLAND_MOBILE.matcher(digits).replaceFirst("");
    if (!national.startsWith(MAINLAND)) {
      return national;
    }
    var withoutCountry = national.substring(MAINLAND.length());
    return Stream.of(withoutCountry, "0" + withoutCountry)
        .filter(PhoneNumber::isMainland)
        .findFirst()
        .orElse(national);
  }

  private static boolean isMainland(String text) {
    return MOBILE.matcher(text).matches()
        || LANDLINE.matcher(text).matches()
        || SERVICE.matcher(text).matches();
  }

  /** Mobile numbers have no extensions. */
  private static boolean isNumber(String subscriber, String extension) {
    return extension.isEmpty()
        ? isMainland(subscriber) || ABROAD.matcher(subscriber).matches()
        : LANDLINE.matcher(subscriber).matches()
            || SERVICE.matcher(subscriber).matches()
            || ABROAD.matcher(subscriber).matches();
  }

  /** Masked: a phone number must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }
}
