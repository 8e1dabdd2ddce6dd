package io.anju.overview.fold;

import io.anju.contract.Fact;
import java.util.List;

/** Computes by which terms the subject of a fact is found. */
public interface SearchEntries {

  /** For a person one entry for each division that serves them; none where nothing is found. */
  List<SearchEntry> of(Fact fact);
}
