package io.anju.overview.worklist;

import io.anju.codes.DivisionCode;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.worklist.WorkGeneration.Query;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The work lists of the calling official. */
public final class WorkLists {

  /** More than an official works on at a time. */
  private static final int MAX_ASSIGNED = 2_000;

  private static final int MAX_PAGES = 20;

  private final ViewGenerations generations;
  private final WorkGenerations work;
  private final AssignmentRepository assignments;
  private final Clock clock;

  public WorkLists(
      ViewGenerations generations,
      WorkGenerations work,
      AssignmentRepository assignments,
      Clock clock) {
    this.generations = generations;
    this.work = work;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** The open tasks of one kind. */
  public record Summary(WorkKind kind, DayCounts dayCounts) {}

  /**
   * Which tasks to list.
   *
   * @param division empty for the caller's own
   * @param assignee empty for all, an empty text for those nobody works on
   * @param overdue empty for all
   */
  public record Selection(
      WorkKind kind,
      Optional<DivisionCode> division,
      Optional<String> assignee,
      Optional<Boolean> overdue) {}

  /** The kinds that the caller has, in the order of their declaration. */
  public List<Summary> summaries(Optional<DivisionCode> division) {
    var caller = CurrentCaller.get();
    var where = require(caller, division, Action.READ);
    var lists =
        Arrays.stream(WorkKind.values()).flatMap(kind -> kind.listsOf(caller).stream()).toList();
    var counts =
        lists().counts(lists.stream().map(list -> new WorkPlace(list, where.value())).toList());
    return lists.stream()
        .collect(
            Collectors.groupingBy(
                WorkList::kind,
                () -> new EnumMap<>(WorkKind.class),
                Collectors.mapping(
                    list -> counts.getOrDefault(new WorkPlace(list, where.value()), DayCounts.NONE),
                    Collectors.reducing(DayCounts.NONE, DayCounts::plus))))
        .entrySet()
        .stream()
        .map(entry -> new Summary(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * What is due first comes first.
   *
   * @param after the {@link WorkItem#order} to go on behind
   * @throws RegistryException {@code forbidden} for a kind or a division that is not the caller's
   */
  public List<WorkEntry> page(Selection selection, Optional<String> after, int limit) {
    var caller = CurrentCaller.get();
    var where = require(caller, selection.division(), Action.READ);
    var lists = selection.kind().listsOf(caller);
    if (lists.isEmpty()) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    var queries =
        lists.stream()
            .map(list -> query(new WorkPlace(list, where.value()), selection.overdue(), after))
            .toList();
    return selection
        .assignee()
        .map(official ->
            official.isEmpty()
                ? unassigned(queries, limit)
                : assigned(selection.kind(), official, queries, limit))
        .orElseGet(() -> withAssignees(found(queries, limit)));
  }

  /**
   * @throws RegistryException {@code not-found} where it is done or never was; {@code forbidden}
   */
  public WorkEntry require(WorkKind kind, String id, Action action) {
    var caller = CurrentCaller.get();
    var item =
        lists()
            .find(WorkItem.key(kind, id))
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    if (!kind.listsOf(caller).contains(item.list())) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    AccessPolicy.require(scope(item), action);
    return withAssignees(List.of(item)).getFirst();
  }

  static Scope scope(WorkItem item) {
    return Scope.personal(List.of(item.division()), List.of(), List.of());
  }

  private WorkGeneration lists() {
    return work.of(generations.serving());
  }

  private static DivisionCode require(
      Caller caller, Optional<DivisionCode> division, Action action) {
    var where =
        division
            .or(caller::division)
            .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    AccessPolicy.require(Scope.personal(List.of(where.value()), List.of(), List.of()), action);
    return where;
  }

  private Query query(WorkPlace place, Optional<Boolean> overdue, Optional<String> after) {
    var today = LocalDate.now(clock).toString();
    return new Query(
        place,
        after,
        overdue.filter(only -> !only).map(_ -> today),
        overdue.filter(only -> only).map(_ -> today));
  }

  private List<WorkItem> found(List<Query> queries, int limit) {
    return queries.stream()
        .flatMap(query -> lists().page(query, limit).stream())
        .sorted(Comparator.comparing(WorkItem::order))
        .limit(limit)
        .toList();
  }

  private List<WorkEntry> unassigned(List<Query> queries, int limit) {
    var free = new ArrayList<WorkEntry>();
    var next = queries;
    for (int pages = 0; pages < MAX_PAGES && free.size() < limit; pages++) {
      var page = withAssignees(found(next, limit));
      page.stream().filter(entry -> entry.assignee().isEmpty()).forEach(free::add);
      if (page.size() < limit) {
        break;
      }
      var last = Optional.of(page.getLast().item().order());
      next =
          next.stream()
              .map(query -> new Query(query.place(), last, query.from(), query.before()))
              .toList();
    }
    return free.stream().limit(limit).toList();
  }

  private List<WorkEntry> assigned(WorkKind kind, String official, List<Query> queries, int limit) {
    // As the system: what of it the caller may see is decided by the lists and the division below.
    var own =
        CurrentCaller.asSystem(() ->
            assignments.byAssignee().list(kind, official, MAX_ASSIGNED).stream()
                .collect(Collectors.toMap(Versioned::id, Function.identity())));
    return lists().findAll(own.keySet()).stream()
        .filter(item -> queries.stream().anyMatch(query -> matches(query, item)))
        .map(item -> WorkEntry.of(item, own.get(item.key())))
        .filter(entry -> entry.assignee().isPresent())
        .sorted(Comparator.comparing(entry -> entry.item().order()))
        .limit(limit)
        .toList();
  }

  private static boolean matches(Query query, WorkItem item) {
    var order = item.order();
    return query.place().list().equals(item.list())
        && item.division().startsWith(query.place().division())
        && query.after().filter(after -> order.compareTo(after) <= 0).isEmpty()
        && query.from().filter(from -> order.compareTo(from) < 0).isEmpty()
        && query.before().filter(before -> order.compareTo(before) >= 0).isEmpty();
  }

  private List<WorkEntry> withAssignees(List<WorkItem> items) {
    // As the system: the tasks were checked, and their assignments concern the same division.
    Map<String, Versioned<Assignment>> known =
        CurrentCaller.asSystem(() ->
            assignments.all().findAll(items.stream().map(WorkItem::key).toList()).stream()
                .collect(Collectors.toMap(Versioned::id, Function.identity())));
    return items.stream().map(item -> WorkEntry.of(item, known.get(item.key()))).toList();
  }
}
