package io.anju.overview.search;

import io.anju.platform.keys.BlindIndex;
import java.util.Collection;
import java.util.List;

/**
 * Keyed digests of what names a person, so that who has the database but not the keys reads nothing
 * (docs/adr/0017-search-by-keyed-terms.md).
 */
public final class PersonTerms {

  /** 80 bits: among a hundred million terms, less than one pair in a hundred million collides. */
  private static final int LENGTH = 16;

  private final BlindIndex blind;

  public PersonTerms(BlindIndex blind) {
    this.blind = blind;
  }

  List<String> of(Collection<String> terms) {
    return terms.stream().map(this::of).distinct().toList();
  }

  /**
   * @param term with the field it is of, so that equal texts of different fields do not meet
   */
  String of(String term) {
    return blind.of("search", term).substring(0, LENGTH);
  }

  /** What was asked, for the access record: equal questions are recognised, none can be read. */
  String digest(String question) {
    return blind.of("question", question);
  }
}
