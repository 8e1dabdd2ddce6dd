package io.anju.overview.search;

import io.anju.overview.fold.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Terms for the beginnings of an open text, such as a code or an address. A text has one for each
 * of a few lengths; a search uses the longest that is not longer than what was typed, and the rest
 * is compared.
 */
final class BeginningTerms {

  private static final int[] CODE_LENGTHS = {6, 12, 16, 19, 22, 25};
  private static final int[] BUILDING_LENGTHS = {2, 4, 8, 16, 24};

  /** There are many dwellings: what is short finds their building. */
  private static final int[] DWELLING_LENGTHS = {4, 8, 16, 24};

  private BeginningTerms() {}

  static List<String> ofCode(SearchKind kind, String code) {
    return held(kind, code, CODE_LENGTHS);
  }

  static List<String> ofText(SearchKind kind, String text) {
    return held(kind, text, lengths(kind));
  }

  /** Empty where too little was typed. */
  static Optional<String> askedCode(SearchKind kind, String beginning) {
    return asked(kind, beginning, CODE_LENGTHS);
  }

  /** Empty where too little was typed. */
  static Optional<String> askedText(SearchKind kind, String beginning) {
    return asked(kind, beginning, lengths(kind));
  }

  private static int[] lengths(SearchKind kind) {
    return kind == SearchKind.DWELLING ? DWELLING_LENGTHS : BUILDING_LENGTHS;
  }

  private static List<String> held(SearchKind kind, String text, int[] lengths) {
    return IntStream.of(lengths)
        .filter(length -> length <= text.length())
        .mapToObj(length -> term(kind, text.substring(0, length)))
        .toList();
  }

  private static Optional<String> asked(SearchKind kind, String beginning, int[] lengths) {
    return IntStream.of(lengths).filter(length -> length <= beginning.length()).max().stream()
        .mapToObj(length -> term(kind, beginning.substring(0, length)))
        .findFirst();
  }

  private static String term(SearchKind kind, String text) {
    return kind + "|" + text;
  }
}
