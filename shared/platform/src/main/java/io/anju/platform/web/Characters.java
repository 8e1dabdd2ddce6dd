package io.anju.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters that a text of the registry may hold. */
public final class Characters {

  private Characters() {}

  /**
   * Whether a text has neither control characters (other than tab and line ends) nor half of a
   * surrogate pair.
   */
  public static boolean readable(String text) {
    return text.codePoints().allMatch(Characters::readable);
  }

  /** Empty for what is no UTF-8, or not {@link #readable(String) readable}. */
  public static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
          .filter(Characters::readable);
    } catch (CharacterCodingException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The text of a header, which clients send in UTF-8; empty for what is none.
   *
   * @param value as the web server reads it, a character for each byte
   */
  public static Optional<String> ofHeader(String value) {
    return utf8(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean readable(int character) {
    return switch (character) {
      case '\t', '\n', '\r' -> true;
      default ->
          !Character.isISOControl(character)
              && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    };
  }
}
