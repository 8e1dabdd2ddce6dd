package io.anju.imports.position;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The bytes of a file that a request sends (RFC 9110, 14.4), as in {@code bytes
 * 0-4194303/73000000}.
 *
 * @param first position of the first byte, from 0
 * @param last position of the last byte, inclusive
 * @param total length of the whole file
 */
public record ContentRange(long first, long last, long total) {

  private static final Pattern FORMAT =
      Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");

  public ContentRange {
    if (first > last || last >= total) {
      throw new IllegalArgumentException("content-range-malformed");
    }
  }

  public static Checked<ContentRange> check(String header) {
    var parts = FORMAT.matcher(header.strip());
    try {
      if (parts.matches()) {
        return new Checked.Valid<>(
            new ContentRange(
                Long.parseLong(parts.group(1)),
                Long.parseLong(parts.group(2)),
                Long.parseLong(parts.group(3))),
            List.of());
      }
    } catch (IllegalArgumentException backwards) {
      return malformed();
    }
    return malformed();
  }

  private static Checked<ContentRange> malformed() {
    return new Checked.Invalid<>(List.of(new ValidationError("not-a-range", Map.of())));
  }
}
