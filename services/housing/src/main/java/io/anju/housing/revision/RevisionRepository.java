package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where revisions rest. */
public interface RevisionRepository {

  /** Rows of a release; the same again replaces them. */
  void saveRows(LocalDate release, List<ListedDivision> rows);

  /** In the order of their codes, from a prefix. */
  List<ListedDivision> findRows(
      LocalDate release, String prefix, Optional<String> after, int limit);

  Optional<Revision> find(String id);

  void save(Revision revision);

  /** In place of those the revision had. */
  void replaceChanges(String revision, List<PlannedChange> changes);

  List<PlannedChange> findChanges(
      String revision, Optional<Kind> kind, Optional<String> afterId, int limit);

  void save(PlannedChange change);

  /** One that has begun and is not done. */
  Optional<PlannedChange> findUnfinished();

  /** Buildings whose community's code begins so. */
  long countBuildings(DivisionCode division);
}
