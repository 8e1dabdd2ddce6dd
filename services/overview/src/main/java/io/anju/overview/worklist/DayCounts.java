package io.anju.overview.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The number of open tasks.
 *
 * @param oldest since when the oldest is open; empty where there is none
 * @param due how many have each last day; those without one are counted in {@code open} alone
 */
public record DayCounts(long open, Optional<LocalDate> oldest, SortedMap<LocalDate, Long> due) {

  public static final DayCounts NONE = new DayCounts(0, Optional.empty(), new TreeMap<>());

  public DayCounts {
    due = new TreeMap<>(due);
  }

  /** Of one task. */
  public static DayCounts of(LocalDate since, Optional<LocalDate> dueOn) {
    var due = new TreeMap<LocalDate, Long>();
    dueOn.ifPresent(day -> due.put(day, 1L));
    return new DayCounts(1, Optional.of(since), due);
  }

  public static DayCounts sum(Collection<DayCounts> all) {
    var due = new TreeMap<LocalDate, Long>();
    all.forEach(one -> one.due().forEach((day, number) -> due.merge(day, number, Long::sum)));
    return new DayCounts(
        all.stream().mapToLong(DayCounts::open).sum(),
        all.stream().flatMap(one -> one.oldest().stream()).min(LocalDate::compareTo),
        due);
  }

  public DayCounts plus(DayCounts other) {
    return sum(Stream.of(this, other).toList());
  }

  /** How many should have been done before a day. */
  public long overdue(LocalDate today) {
    return due.headMap(today).values().stream().mapToLong(Long::longValue).sum();
  }
}
