package io.anju.print;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text with characters that no font here has. Nothing is printed in their place: a paper with a
 * wrong name is void.
 */
public final class UnprintableTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> characters;

  UnprintableTextException(Collection<String> characters) {
    super("no glyphs for " + codes(characters));
    this.characters = List.copyOf(characters);
  }

  /** Each with its code point, as in {@code 𠮷 (U+20BB7)}. */
  public String characters() {
    return characters.stream()
        .map(one -> one + " (" + code(one) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String codes(Collection<String> characters) {
    return characters.stream()
        .map(UnprintableTextException::code)
        .collect(Collectors.joining(", "));
  }

  private static String code(String character) {
    return "U+" + String.format(Locale.ROOT, "%04X", character.codePointAt(0));
  }
}
