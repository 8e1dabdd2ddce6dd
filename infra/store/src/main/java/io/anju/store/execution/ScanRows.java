package io.anju.store.execution;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Snapshot;
import io.anju.store.error.StoreException;
import io.anju.store.index.Index;
import io.anju.store.index.IndexEntry;
import io.anju.store.keys.KeyRange;
import io.anju.store.planner.Plan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The documents of a scan, each once. */
final class ScanRows extends Rows {
  private static final int CHECK_TIME_EVERY = 64;
  private final CollectionState collection;
  private final Snapshot snapshot;
  private final Plan.Scan scan;
  private final QueryLimits limits;
  private final EntrySource entries;
  private byte @Nullable [] bson;
  private long keysExamined;
  private long documentsExamined;

  ScanRows(CollectionState collection, Snapshot snapshot, Plan.Scan scan, QueryLimits limits) {
    this.collection = collection;
    this.snapshot = snapshot;
    this.scan = scan;
    this.limits = limits;
    this.entries = source(snapshot, scan);
  }

  private static EntrySource source(Snapshot snapshot, Plan.Scan scan) {
    if (scan.isSortMerge()) {
      return new SortMergeSource(snapshot, scan);
    }
    if (scan.pointLookups()) {
      var keys = scan.ranges().stream().map(KeyRange::lower).toList();
      return new PointLookupSource(snapshot, scan.reverse() ? keys.reversed() : keys);
    }
    return new RangeSource(snapshot, scan.ranges(), scan.reverse());
  }

  @Override
  boolean advance() {
    while (step()) {
      Index index = scan.index();
      if (index == null) {
        bson = entries.value();
        documentsExamined++;
        return true;
      }
      var entry = IndexEntry.read(index, entries.key(), entries.value());
      bson = snapshot.get(collection.documentKey(entry.id()));
      documentsExamined++;
      if (bson == null) {
        throw new StoreException(
            "index " + index.spec().name() + " has an entry without a document");
      }
      if (scan.distinct() || isFirstMatchingEntry(index, entry)) {
        return true;
      }
    }
    return false;
  }

  /** Moves to the next entry without reading its document, which is all a covered count needs. */
  boolean step() {
    if (keysExamined % CHECK_TIME_EVERY == 0) {
      limits.checkTime();
    }
    boolean more = entries.next();
    keysExamined += more ? 1 : 0;
    return more;
  }

  /**
   * Whether an entry is the first of its document within the scan: a document with an array has
   * several entries and is returned at the first.
   */
  private boolean isFirstMatchingEntry(Index index, IndexEntry entry) {
    Document document = decode();
    var matching =
        index.keysOf(document).keys().stream()
            .filter(key ->
                scan.ranges().stream()
                    .anyMatch(
                        range -> range.contains(new IndexEntry(key, entry.id()).storedKey(index))))
            .toList();
    return Arrays.equals(scan.reverse() ? matching.getLast() : matching.getFirst(), entry.key());
  }

  @Override
  public byte[] bson() {
    return requireNonNull(bson, "next() has not returned true");
  }

  long keysExamined() {
    return keysExamined;
  }

  long documentsExamined() {
    return documentsExamined;
  }

  @Override
  public void suspend() {
    entries.suspend();
  }

  @Override
  public void close() {
    entries.close();
  }
}
