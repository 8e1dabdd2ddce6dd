package io.anju.housing.address.match;

import java.util.Collection;
import java.util.List;

/** Searches for the names of which an unknown name may be a misspelling. */
public interface SimilarNameSearch {

  void add(Collection<String> keys);

  /**
   * Candidates, the most similar first; {@link NameSimilarity} decides whether they are similar
   * enough.
   */
  List<String> findSimilar(String key, int limit);
}
