package io.anju.employment.record;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The id of an employment record: as given by the labour bureau, otherwise a UUIDv7. */
public record RecordId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final Pattern UUID_V7 =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  public RecordId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("record-id-malformed");
    }
  }

  /**
   * Whether the registry generated the id (UUIDv7, RFC 9562) for a filing of its own. A bureau's
   * full file does not list such a record, so that its absence means nothing.
   */
  public boolean isGeneratedHere() {
    return UUID_V7.matcher(value).matches();
  }

  public static Checked<RecordId> check(String text) {
    try {
      return new Checked.Valid<>(new RecordId(text), List.of());
    } catch (IllegalArgumentException malformed) {
      return new Checked.Invalid<>(List.of(new ValidationError("record-id-malformed", Map.of())));
    }
  }
}
