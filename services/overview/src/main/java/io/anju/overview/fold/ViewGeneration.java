package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One generation of the views: built by a rebuild and dropped after the next one. */
public interface ViewGeneration extends Views {

  Optional<View> find(ViewId id);

  /** The views that exist, in no particular order. */
  List<View> findAll(ViewKind kind, Collection<String> keys);

  /**
   * Whether this version of an aggregate, or a newer one, is written to every view it belongs to.
   *
   * @param person the person that the record belongs to; without it the result for a record of one
   *     person is false
   */
  boolean folded(FactType type, String id, long version, Optional<String> person);

  /** Creates the indexes of the search. */
  void createIndexes();

  void drop();
}
