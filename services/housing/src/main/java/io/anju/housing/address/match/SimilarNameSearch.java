package io.anju.housing.address.match;

import java.util.Collection;
import java.util.List;

/** Names that one which nobody knows may be a misspelling of. */
public interface SimilarNameSearch {

  void add(Collection<String> keys);

  /**
   * The likeliest first; only candidates: whether they are like enough is for {@link
   * NameSimilarity} to say.
   */
  List<String> findSimilar(String key, int limit);
}
