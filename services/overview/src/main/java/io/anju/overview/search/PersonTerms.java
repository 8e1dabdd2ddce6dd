package io.anju.overview.search;

import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Keyed digests of what names a person, so that who has the database but not the keys reads nothing
 * (docs/adr/0017-search-by-keyed-terms.md).
 */
public final class PersonTerms {

  /** 80 bits: among a hundred million terms, less than one pair in a hundred million collides. */
  private static final int LENGTH = 16;

  private final BinaryOperator<String> blind;

  /**
   * @param blind a keyed digest of a text, given the field it is of; at least 16 characters
   */
  public PersonTerms(BinaryOperator<String> blind) {
    this.blind = blind;
  }

  List<String> of(Collection<String> terms) {
    return terms.stream().map(this::of).distinct().toList();
  }

  /**
   * @param term with the field it is of, so that equal texts of different fields do not meet
   */
  String of(String term) {
    return blind.apply("search", term).substring(0, LENGTH);
  }

  /** What was asked, for the access record: equal questions are recognised, none can be read. */
  String digest(String question) {
    return blind.apply("question", question);
  }
}
