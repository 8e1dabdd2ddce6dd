package io.anju.employment.enterprise;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an enterprise does (GB/T 4754): a section's letter, or a division, group or class of two to four digits, with or without it. */
public record IndustryCode(String value) {

  private static final Pattern FORM = Pattern.compile("[A-T]|[A-T]?\\d{2,4}");

  public IndustryCode {
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("industry-code-malformed");
    }
  }

  public static Checked<IndustryCode> check(String text) {
    try {
      return new Checked.Valid<>(new IndustryCode(text), List.of());
    } catch (IllegalArgumentException malformed) {
      return new Checked.Invalid<>(List.of(new Flaw("industry-code-malformed", Map.of())));
    }
  }
}
