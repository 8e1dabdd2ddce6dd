package io.anju.housing.address.text;

import java.util.Arrays;

/**
 * A text in the form in which it is parsed: half width, simplified, capital, with a blank only
 * where two elements would otherwise run together.
 *
 * @param origins for each character of {@code text}, its index in {@code original}
 */
public record NormalisedText(String original, String text, int[] origins) {

  private static final String DASHES = "-‐‑‒–—―−－_~～至";
  private static final String STOPS = ",，、;；。|\\!！?？:：\n\t\"'“”‘’<>《》【】[]{}·*+=";

  public static NormalisedText of(String original) {
    var text = new StringBuilder(original.length());
    var origins = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      String plain = plain(original, i);
      for (int j = 0; j < plain.length(); j++) {
        if (plain.charAt(j) != ' ' || !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
          }
          origins[text.length()] = i;
          text.append(plain.charAt(j));
        }
      }
    }
    return new NormalisedText(original, text.toString(), origins);
  }

  /** The text without a range of characters, as if it had never contained them. */
  NormalisedText cut(int start, int end) {
    var left = new int[origins.length - (end - start)];
    System.arraycopy(origins, 0, left, 0, start);
    System.arraycopy(origins, end, left, start, origins.length - end);
    return new NormalisedText(original, text.substring(0, start) + text.substring(end), left);
  }

  /** The text with some characters replaced by blanks. */
  NormalisedText withMasked(String masked) {
    return new NormalisedText(original, masked, origins);
  }

  /** The index in the original text at which a range of this text starts. */
  public int originalStart(int start) {
    return origins[start];
  }

  /** The index in the original text at which a range of this text ends, exclusive. */
  public int originalEnd(int end) {
    return origins[end - 1] + 1;
  }

  private static String plain(String original, int at) {
    char character = original.charAt(at);
    if (DASHES.indexOf(character) >= 0) {
      return character == '至' && !(numberBefore(original, at) && numberAfter(original, at))
          ? "至"
          : "-";
    }
    if ((character == '/' || character == '.' || character == '·')
        && numberBefore(original, at)
        && numberAfter(original, at)) {
      return "-";
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return numberBefore(original, at) && numberAfter(original, at) ? " " : "";
    }
    String plain = Characters.plain(character);
    return STOPS.indexOf(character) >= 0
            || character == '/'
            || plain.isBlank()
            || STOPS.contains(plain)
        ? " "
        : plain;
  }

  private static boolean numberBefore(String original, int at) {
    return at > 0 && isNumberLike(original.charAt(at - 1));
  }

  private static boolean numberAfter(String original, int at) {
    int next = at + 1;
    while (next < original.length() && Character.isSpaceChar(original.charAt(next))) {
      next++;
    }
    return next < original.length() && isNumberLike(original.charAt(next));
  }

  private static boolean isNumberLike(char character) {
    String plain = Characters.plain(character);
    return plain.length() == 1 && Characters.isNumberLike(plain.charAt(0));
  }
}
