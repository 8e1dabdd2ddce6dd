package io.anju.employment.record;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An occupation (GB/T 6565), from the major group down: {@code 4}, {@code 402}, {@code 40205},
 * {@code 4020501}.
 */
public record OccupationCode(String value) {

  private static final Pattern FORM = Pattern.compile("[1-8](\\d{2}){0,3}");

  /** Hyphens between the groups, as printed in the dictionary of occupations, are removed. */
  public OccupationCode {
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().replace("-", "");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("occupation-code-malformed");
    }
  }

  public static Checked<OccupationCode> check(String text) {
    try {
      return new Checked.Valid<>(new OccupationCode(text), List.of());
    } catch (IllegalArgumentException malformed) {
      return new Checked.Invalid<>(
          List.of(new ValidationError("occupation-code-malformed", Map.of())));
    }
  }
}
