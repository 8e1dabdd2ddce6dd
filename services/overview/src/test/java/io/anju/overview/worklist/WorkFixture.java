package io.anju.overview.worklist;

import io.anju.contract.Fact;
import io.anju.overview.fold.GenerationsFixture;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewGeneration;
import io.anju.overview.fold.ViewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mockito.Mockito;

/** Views and work lists held in memory, on a day that can be set. */
final class WorkFixture {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final GenerationsFixture generations = new GenerationsFixture();
  final Map<ViewGeneration, Lists> lists = new HashMap<>();
  final Clock clock = Mockito.mock(Clock.class);
  boolean leaseFree = true;
  final WorkRefresh refresh = new WorkRefresh(generations, this::of, (_, _) -> leaseFree, clock);

  WorkFixture(LocalDate today) {
    Mockito.when(clock.getZone()).thenReturn(ZONE);
    today(today);
  }

  void today(LocalDate day) {
    Mockito.when(clock.instant()).thenReturn(day.atTime(9, 0).atZone(ZONE).toInstant());
  }

  Lists of(ViewGeneration views) {
    return lists.computeIfAbsent(views, one -> new Lists((GenerationsFixture.Generation) one));
  }

  /** Folds facts and derives the tasks. */
  WorkFixture fold(Fact... facts) {
    generations.fold(facts);
    refresh.run();
    return this;
  }

  /** The open tasks, as kind and id. */
  Set<String> open() {
    return of(generations.serving()).items.keySet();
  }

  WorkItem item(WorkKind kind, String id) {
    return of(generations.serving()).find(WorkItem.key(kind, id)).orElseThrow();
  }

  /** The work lists of one generation. */
  static final class Lists implements WorkGeneration {

    final Map<String, WorkItem> items = new TreeMap<>();
    private final Map<ViewId, LocalDate> schedule = new HashMap<>();
    private final Set<WorkPlace> uncounted = new LinkedHashSet<>();
    private final Map<WorkPlace, DayCounts> counts = new HashMap<>();
    private final GenerationsFixture.Generation views;

    Lists(GenerationsFixture.Generation views) {
      this.views = views;
    }

    @Override
    public int markDue(LocalDate today, int limit) {
      var due =
          schedule.entrySet().stream()
              .filter(entry -> !entry.getValue().isAfter(today))
              .map(Map.Entry::getKey)
              .limit(limit)
              .toList();
      views.markChanged(due);
      due.forEach(schedule::remove);
      return due.size();
    }

    @Override
    public List<Changed> changed(Set<ViewId> except, int limit) {
      return views.changedViews().entrySet().stream()
          .filter(entry -> !except.contains(entry.getKey()))
          .map(entry -> new Changed(entry.getKey(), entry.getValue().toString()))
          .limit(limit)
          .toList();
    }

    @Override
    public List<View> views(Collection<ViewId> ids) {
      return ids.stream().flatMap(id -> views.find(id).stream()).toList();
    }

    @Override
    public List<WorkItem> itemsOf(Collection<ViewId> owners) {
      var all = new HashSet<>(owners);
      return items.values().stream().filter(item -> all.contains(item.owner())).toList();
    }

    @Override
    public void markUncounted(Collection<WorkPlace> places) {
      uncounted.addAll(places);
    }

    @Override
    public void write(List<WorkItem> opened, List<WorkItem> closed) {
      closed.forEach(item -> items.remove(item.key()));
      opened.forEach(item -> items.put(item.key(), item));
    }

    @Override
    public void schedule(Map<ViewId, Optional<LocalDate>> next) {
      next.forEach((view, day) ->
          day.ifPresentOrElse(on -> schedule.put(view, on), () -> schedule.remove(view)));
    }

    @Override
    public void done(List<Changed> changes) {
      changes.forEach(one -> views.changedViews().remove(one.view(), Integer.valueOf(one.stamp())));
    }

    @Override
    public int recount(int limit) {
      int done = uncounted.size();
      var places = new LinkedHashSet<>(uncounted);
      for (var place : uncounted) {
        for (var above = place.parent(); above.isPresent(); above = above.get().parent()) {
          places.add(above.get());
        }
      }
      places.forEach(place -> counts.put(place, counted(place)));
      uncounted.clear();
      return Math.min(done, limit - 1);
    }

    private DayCounts counted(WorkPlace place) {
      return DayCounts.sum(
          items.values().stream()
              .filter(item -> item.list().equals(place.list()))
              .filter(item -> item.division().startsWith(place.division()))
              .map(item -> DayCounts.of(item.since(), item.dueOn()))
              .toList());
    }

    @Override
    public Map<WorkPlace, DayCounts> counts(Collection<WorkPlace> places) {
      return places.stream()
          .filter(counts::containsKey)
          .collect(Collectors.toMap(place -> place, counts::get));
    }

    @Override
    public Map<WorkPlace, DayCounts> officeCounts(WorkList list) {
      return counts.entrySet().stream()
          .filter(entry -> entry.getKey().list().equals(list))
          .filter(entry -> entry.getKey().division().length() == 9)
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<WorkItem> find(String key) {
      return Optional.ofNullable(items.get(key));
    }

    @Override
    public List<WorkItem> findAll(Collection<String> keys) {
      return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    @Override
    public List<WorkItem> page(Query query, int limit) {
      return new ArrayList<>(
          items.values().stream()
              .filter(item -> item.list().equals(query.place().list()))
              .filter(item -> item.division().startsWith(query.place().division()))
              .filter(item -> query.after().filter(a -> item.order().compareTo(a) <= 0).isEmpty())
              .filter(item -> query.from().filter(a -> item.order().compareTo(a) < 0).isEmpty())
              .filter(item -> query.before().filter(a -> item.order().compareTo(a) >= 0).isEmpty())
              .sorted(Comparator.comparing(WorkItem::order))
              .limit(limit)
              .toList());
    }
  }
}
