package io.anju.employment.record;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An employment record's id: as the labour bureau gave it, else a UUIDv7. */
public record RecordId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  public RecordId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("record-id-malformed");
    }
  }

  public static Checked<RecordId> check(String text) {
    try {
      return new Checked.Valid<>(new RecordId(text), List.of());
    } catch (IllegalArgumentException malformed) {
      return new Checked.Invalid<>(List.of(new Flaw("record-id-malformed", Map.of())));
    }
  }
}
