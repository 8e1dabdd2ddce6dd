package io.anju.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * {@code ?limit=&after=}.
 *
 * @param limit 1 to 500, 50 where none is given
 * @param after the position the page begins behind: the last item's sort key
 */
public record PageRequest(int limit, Optional<String> after) {

  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 500;

  public static String cursor(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  /** Throws {@link IllegalArgumentException} for what is no cursor. */
  static String position(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}
