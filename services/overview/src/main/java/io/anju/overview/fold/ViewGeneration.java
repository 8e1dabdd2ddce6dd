package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One generation of the views: built by a rebuild, dropped after the next. */
public interface ViewGeneration extends Views {

  Optional<View> find(ViewId id);

  /** Those that exist, in no particular order. */
  List<View> findAll(ViewKind kind, Collection<String> keys);

  /**
   * Whether this version of an aggregate, or a newer one, is written to every view it belongs to.
   *
   * @param person whose record it is, for records that belong to one person; without it the answer
   *     for such a record is false
   */
  boolean folded(FactType type, String id, long version, Optional<String> person);

  /** Creates the indexes that searches use. */
  void createIndexes();

  void drop();
}
