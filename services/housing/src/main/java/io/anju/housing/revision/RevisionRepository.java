package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores releases, revisions and their changes. */
public interface RevisionRepository {

  /** Saves rows of a release, replacing those with the same codes. */
  void saveRows(LocalDate release, List<ListedDivision> rows);

  /**
   * The rows of a release whose codes begin with a prefix, in the order of their codes, after the
   * code {@code after}.
   */
  List<ListedDivision> findRows(
      LocalDate release, String prefix, Optional<String> after, int limit);

  Optional<Revision> find(String id);

  void save(Revision revision);

  /** Replaces all changes of a revision. */
  void replaceChanges(String revision, List<PlannedChange> changes);

  List<PlannedChange> findChanges(
      String revision, Optional<Kind> kind, Optional<String> afterId, int limit);

  void save(PlannedChange change);

  /** A change whose relocation has begun and is not done. */
  Optional<PlannedChange> findUnfinished();

  /** How many buildings lie in a division or below it. */
  long countBuildings(DivisionCode division);
}
