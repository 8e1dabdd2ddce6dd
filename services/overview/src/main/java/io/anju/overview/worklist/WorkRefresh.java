package io.anju.overview.worklist;

import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewGeneration;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.fold.ViewId;
import io.anju.overview.rebuild.Derivation;
import io.anju.overview.worklist.WorkGeneration.Changed;
import io.anju.platform.lease.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Derives the tasks of views that changed, and counts them. What has to be done is noted in the
 * store before it is begun and forgotten after it is done, so a process that stops in between
 * leaves nothing undone. One process at a time holds the lease.
 */
public final class WorkRefresh implements Derivation {

  private static final Logger LOG = LoggerFactory.getLogger(WorkRefresh.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration RETRY = Duration.ofMillis(200);
  private static final int BATCH = 500;
  private static final long MIN_NANOS = Duration.ofSeconds(1).toNanos();

  private final ViewGenerations generations;
  private final WorkGenerations work;
  private final Leases leases;
  private final Clock clock;
  private final Set<ViewId> unreadable = new HashSet<>();
  private long countingNanos;

  public WorkRefresh(
      ViewGenerations generations, WorkGenerations work, Leases leases, Clock clock) {
    this.generations = generations;
    this.work = work;
    this.leases = leases;
    this.clock = clock;
  }

  /** Brings the work lists of all generations up to date; returns at once without the lease. */
  public void run() {
    for (var views : generations.written()) {
      while (pass(work.of(views)).filter(Boolean::booleanValue).isPresent()) {
        LOG.debug("work lists go on");
      }
    }
  }

  @Override
  public void complete(ViewGeneration views) {
    var lists = work.of(views);
    for (var more = pass(lists); more.orElse(true); more = pass(lists)) {
      if (more.isEmpty()) {
        LockSupport.parkNanos(RETRY.toNanos());
      }
    }
  }

  /**
   * Derives for as long as the last count took, then counts: so counting takes at most half of the
   * time, however many tasks a division has.
   *
   * @return whether there is more to do; empty where another process holds the lease
   */
  private synchronized Optional<Boolean> pass(WorkGeneration lists) {
    if (!leases.acquireOrRenew("worklists", LEASE)) {
      return Optional.empty();
    }
    long until = System.nanoTime() + Math.max(MIN_NANOS, countingNanos);
    boolean more = derive(lists);
    while (more && System.nanoTime() < until) {
      more = derive(lists);
    }
    long counting = System.nanoTime();
    int counted = lists.recount(BATCH);
    while (counted == BATCH) {
      leases.acquireOrRenew("worklists", LEASE);
      counted = lists.recount(BATCH);
    }
    countingNanos = System.nanoTime() - counting;
    return Optional.of(more);
  }

  /** One batch; returns whether there may be another. */
  private boolean derive(WorkGeneration lists) {
    var today = LocalDate.now(clock);
    int due = lists.markDue(today, BATCH);
    var changed = lists.changed(unreadable, BATCH);
    if (!changed.isEmpty()) {
      try {
        derive(lists, changed, today);
      } catch (IllegalStateException | IllegalArgumentException oneOfThem) {
        changed.forEach(one -> deriveAlone(lists, one, today));
      }
    }
    return due == BATCH || changed.size() == BATCH;
  }

  /** A view that cannot be read must not block the others. */
  private void deriveAlone(WorkGeneration lists, Changed one, LocalDate today) {
    try {
      derive(lists, List.of(one), today);
    } catch (IllegalStateException | IllegalArgumentException failed) {
      LOG.warn("the work of a view cannot be derived", failed);
      unreadable.add(one.view());
    }
  }

  private void derive(WorkGeneration lists, List<Changed> changed, LocalDate today) {
    var ids = changed.stream().map(Changed::view).toList();
    var views = new HashMap<ViewId, View>();
    lists.views(ids).forEach(view -> views.put(view.id(), view));
    Map<ViewId, Evaluation> evaluated =
        ids.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    id -> evaluate(views.getOrDefault(id, View.empty(id)), today)));
    var before =
        lists.itemsOf(ids).stream().collect(Collectors.toMap(WorkItem::key, Function.identity()));
    var after = evaluated.values().stream().flatMap(one -> one.items().stream()).toList();
    var kept = after.stream().map(WorkItem::key).collect(Collectors.toSet());
    var opened = after.stream().filter(item -> !item.equals(before.get(item.key()))).toList();
    var closed = before.values().stream().filter(item -> !kept.contains(item.key())).toList();
    lists.markUncounted(
        Stream.of(
                closed.stream(),
                opened.stream(),
                opened.stream().flatMap(item -> Stream.ofNullable(before.get(item.key()))))
            .flatMap(Function.identity())
            .map(item -> new WorkPlace(item.list(), item.division()))
            .collect(Collectors.toSet()));
    lists.write(opened, closed);
    lists.schedule(
        evaluated.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().next())));
    lists.done(changed);
  }

  private Evaluation evaluate(View view, LocalDate today) {
    return switch (view.id().kind()) {
      case PERSON -> PersonWork.of(view, today, clock.getZone());
      case DWELLING -> DwellingWork.of(view, today, clock.getZone());
      case BUILDING, ENTERPRISE, SEARCH -> Evaluation.NOTHING;
    };
  }
}
