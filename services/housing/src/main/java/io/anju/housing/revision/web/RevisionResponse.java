package io.anju.housing.revision.web;

import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.Revision;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number of changes of a revision.
 *
 * @param applied false for a preview
 * @param changes by kind
 * @param buildings how many lie in the divisions that it changes
 */
record RevisionResponse(
    String revision, LocalDate on, boolean applied, Map<Kind, Integer> changes, long buildings) {

  static RevisionResponse of(Revision revision) {
    return new RevisionResponse(
        revision.id(),
        revision.on(),
        revision.applied(),
        new TreeMap<>(revision.counts()),
        revision.buildings());
  }
}
