package io.anju.overview.worklist;

import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work lists that belong to one generation of views. */
public interface WorkGeneration {

  /**
   * A view whose work is to be derived again.
   *
   * @param stamp of the change that was seen
   */
  record Changed(ViewId view, String stamp) {}

  /** Notes the views whose work changes by time on or before a day; returns how many there were. */
  int markDue(LocalDate today, int limit);

  List<Changed> changed(Set<ViewId> except, int limit);

  /** The views that exist. */
  List<View> views(Collection<ViewId> ids);

  /** The tasks stored for these views. */
  List<WorkItem> itemsOf(Collection<ViewId> owners);

  /** Notes that these have to be counted again; noted before tasks are written. */
  void markUncounted(Collection<WorkPlace> places);

  void write(List<WorkItem> opened, List<WorkItem> closed);

  /** Sets or clears the day on which the work of each view changes by time. */
  void schedule(Map<ViewId, Optional<LocalDate>> next);

  /** Forgets these changes, unless the view changed again. */
  void done(List<Changed> changes);

  /** Counts again what has to be; returns how many lists and divisions that were. */
  int recount(int limit);

  /** The counts that exist of these. */
  Map<WorkPlace, DayCounts> counts(Collection<WorkPlace> places);

  /** The counts of a list by stations and by districts and above that have tasks of their own. */
  Map<WorkPlace, DayCounts> officeCounts(WorkList list);

  Optional<WorkItem> find(String key);

  List<WorkItem> findAll(Collection<String> keys);

  /** Tasks of a list in a division, in their order. */
  List<WorkItem> page(Query query, int limit);

  /**
   * What to list.
   *
   * @param after the order to go on behind
   * @param from the least order; empty for all
   * @param before the order that is not reached; empty for all
   */
  record Query(
      WorkPlace place, Optional<String> after, Optional<String> from, Optional<String> before) {}
}
