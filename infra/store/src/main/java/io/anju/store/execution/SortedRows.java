package io.anju.store.execution;

import static java.util.Objects.requireNonNull;

import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.planner.SortOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents in memory, for an order that no index gives. With a limit it holds no more than
 * that many, and never more than the memory limit of a query.
 */
final class SortedRows extends Rows {
  private record Row(byte[] key, long sequence, byte[] bson) {
    int bytes() {
      return key.length + bson.length + 64;
    }
  }

  private static final Comparator<Row> ORDER =
      Comparator.<Row, byte[]>comparing(Row::key, Arrays::compareUnsigned)
          .thenComparingLong(Row::sequence);
  private final Rows rows;
  private final Index order;
  private final long keep;
  private final QueryLimits limits;
  private @Nullable Iterator<Row> sorted;
  private @Nullable Row current;

  /**
   * @param keep the number of documents to keep; 0 for all
   */
  SortedRows(Rows rows, SortOrder order, long keep, QueryLimits limits) {
    this.rows = rows;
    this.order =
        new Index(
            0,
            new IndexSpec(
                "sort", order.fields(), false, false, Optional.empty(), OptionalLong.empty()),
            0,
            0);
    this.keep = keep == 0 ? Long.MAX_VALUE : keep;
    this.limits = limits;
  }

  @Override
  boolean advance() {
    var ordered = sorted;
    if (ordered == null) {
      ordered = sort();
      sorted = ordered;
      rows.close();
    }
    current = ordered.hasNext() ? ordered.next() : null;
    return current != null;
  }

  private Iterator<Row> sort() {
    var first = new PriorityQueue<>(ORDER.reversed());
    long bytes = 0;
    long sequence = 0;
    while (rows.next()) {
      var row = new Row(order.keysOf(rows.document()).keys().getFirst(), sequence++, rows.bson());
      if (first.size() >= keep && ORDER.compare(row, first.peek()) >= 0) {
        continue;
      }
      first.add(row);
      bytes += row.bytes();
      if (first.size() > keep) {
        bytes -= first.poll().bytes();
      }
      limits.reserveMemory("a sort without a fitting index", bytes);
    }
    var all = new ArrayList<>(first);
    all.sort(ORDER);
    return all.iterator();
  }

  @Override
  public byte[] bson() {
    return requireNonNull(current, "next() has not returned true").bson;
  }

  @Override
  public void suspend() {
    rows.suspend();
  }

  @Override
  public void close() {
    limits.releaseMemory();
    rows.close();
  }
}
