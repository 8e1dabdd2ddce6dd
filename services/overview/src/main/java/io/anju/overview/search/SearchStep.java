package io.anju.overview.search;

import io.anju.overview.fold.SearchKind;
import java.util.List;
import java.util.Optional;

/**
 * One way to read what was typed.
 *
 * @param terms of which an entry has at least one
 * @param beginning with which a text of the entry begins; empty where terms say enough
 */
record SearchStep(Reason reason, SearchKind kind, List<String> terms, Optional<String> beginning) {

  SearchStep {
    terms = List.copyOf(terms);
  }

  /** Where it stands in a cursor. */
  String name() {
    return reason + " " + kind;
  }
}
