package io.anju.store.execution;

import static java.util.Objects.requireNonNull;

import io.anju.store.engine.Snapshot;
import io.anju.store.planner.Plan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A sort-merge of several key ranges: ordered by what follows the prefix of each range. */
final class SortMergeSource implements EntrySource {
  private record Head(RangeSource source, int prefix, byte[] key) {}

  private final List<RangeSource> sources;
  private final PriorityQueue<Head> heads;
  private @Nullable Head current;

  SortMergeSource(Snapshot snapshot, Plan.Scan scan) {
    Comparator<Head> bySuffix =
        (a, b) ->
            Arrays.compareUnsigned(a.key, a.prefix, a.key.length, b.key, b.prefix, b.key.length);
    heads = new PriorityQueue<>(scan.reverse() ? bySuffix.reversed() : bySuffix);
    sources =
        scan.ranges().stream()
            .map(range -> new RangeSource(snapshot, List.of(range), scan.reverse()))
            .toList();
    for (int i = 0; i < sources.size(); i++) {
      advance(sources.get(i), scan.mergePrefixLengths().get(i));
    }
  }

  private void advance(RangeSource source, int prefix) {
    if (source.next()) {
      heads.add(new Head(source, prefix, source.key()));
    }
  }

  @Override
  public boolean next() {
    if (current != null) {
      advance(current.source, current.prefix);
    }
    current = heads.poll();
    return current != null;
  }

  @Override
  public byte[] key() {
    return requireNonNull(current, "next() has not returned true").key;
  }

  @Override
  public byte[] value() {
    return requireNonNull(current, "next() has not returned true").source.value();
  }

  @Override
  public void suspend() {
    // Every iterator stands on an entry that is yet to be returned, so all are kept.
  }

  @Override
  public void close() {
    sources.forEach(RangeSource::close);
  }
}
