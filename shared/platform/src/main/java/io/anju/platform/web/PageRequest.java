package io.anju.platform.web;

import io.anju.codes.validation.Checked;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code ?limit=&after=}.
 *
 * @param limit 1 to 500, 50 where none is given
 * @param after the position the page begins behind: the last item's sort key
 */
public record PageRequest(int limit, Optional<String> after) {

  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 500;
  private static final int MAX_POSITION = 500;

  /** The position as a value of its own; refuses with {@code not-a-cursor} what is none. */
  public <T> Optional<T> after(Function<String, Checked<T>> check) {
    var position = after.map(check);
    if (position.filter(checked -> !checked.errors().isEmpty()).isPresent()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          List.of(FieldError.of("after", "not-a-cursor", Map.of())));
    }
    return position.flatMap(Checked::value);
  }

  public static String cursor(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  /** Throws {@link IllegalArgumentException} for what is no cursor. */
  static String position(String cursor) {
    return Characters.utf8(Base64.getUrlDecoder().decode(cursor))
        .filter(position -> position.length() <= MAX_POSITION)
        .orElseThrow(() -> new IllegalArgumentException("no cursor"));
  }
}
