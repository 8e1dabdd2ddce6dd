package io.anju.housing.revision.web;

import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.Revision;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a revision changes, in numbers.
 *
 * @param applied false for a preview
 * @param changes by kind
 * @param buildings that stand on ground it changes
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
