package io.anju.employment.enterprise;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The industry of an enterprise (GB/T 4754): the letter of a section, or two to four digits of a
 * division, group or class, with or without the section.
 */
public record IndustryCode(String value) {

  private static final Pattern FORM = Pattern.compile("[A-T]|[A-T]?\\d{2,4}");

  /** The first division of each section, A to T (GB/T 4754-2017). */
  private static final int[] SECTIONS = {
    1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97
  };

  private static final int DIVISIONS = 97;

  public IndustryCode {
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("industry-code-malformed");
    }
  }

  /**
   * The letter of the section, as written or derived from the division; empty where there is no
   * such division.
   */
  public Optional<String> section() {
    if (Character.isLetter(value.charAt(0))) {
      return Optional.of(value.substring(0, 1));
    }
    int division = Integer.parseInt(value.substring(0, 2));
    long sectionsStarted = Arrays.stream(SECTIONS).filter(first -> first <= division).count();
    return sectionsStarted == 0 || division > DIVISIONS
        ? Optional.empty()
        : Optional.of(Character.toString('A' + (int) sectionsStarted - 1));
  }

  public static Checked<IndustryCode> check(String text) {
    try {
      return new Checked.Valid<>(new IndustryCode(text), List.of());
    } catch (IllegalArgumentException malformed) {
      return new Checked.Invalid<>(
          List.of(new ValidationError("industry-code-malformed", Map.of())));
    }
  }
}
