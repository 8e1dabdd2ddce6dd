package io.anju.codes;

/** Hides the middle of a text. */
final class Mask {

  private Mask() {}

  /**
   * Keeps the first and last characters; a text too short to hide anything in between is hidden
   * whole.
   */
  static String keep(String text, int first, int last) {
    var hidden = text.length() - first - last;
    return hidden <= 0
        ? "*".repeat(text.length())
        : text.substring(0, first) + "*".repeat(hidden) + text.substring(text.length() - last);
  }
}
