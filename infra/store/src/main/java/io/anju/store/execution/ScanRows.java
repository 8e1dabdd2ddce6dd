package io.anju.store.execution;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Snapshot;
import io.anju.store.index.IndexEntry;
import io.anju.store.keys.KeyRange;
import io.anju.store.planner.Plan;
import java.util.Arrays;

/** The documents of a scan, each once. */
final class ScanRows extends Rows {
  private static final int CHECK_TIME_EVERY = 64;
  private final CollectionState collection;
  private final Snapshot snapshot;
  private final Plan.Scan scan;
  private final QueryLimits limits;
  private final EntrySource entries;
  private byte[] bson;
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
      if (scan.index() == null) {
        bson = entries.value();
        documentsExamined++;
        return true;
      }
      var entry = IndexEntry.read(scan.index(), entries.key(), entries.value());
      bson = snapshot.get(collection.documentKey(entry.id()));
      documentsExamined++;
      if (bson == null) {
        throw new IllegalStateException(
            "index " + scan.index().spec().name() + " has an entry without a document");
      }
      if (scan.distinct() || isFirstMatchingEntry(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next entry without reading its document; a covered count needs no more. */
  boolean step() {
    if (keysExamined % CHECK_TIME_EVERY == 0) {
      limits.checkTime();
    }
    boolean more = entries.next();
    keysExamined += more ? 1 : 0;
    return more;
  }

  /**
   * A document with an array has several entries: it is given at the one of them this scan meets
   * first.
   */
  private boolean isFirstMatchingEntry(IndexEntry entry) {
    Document document = decode();
    var matching =
        scan.index().keysOf(document).keys().stream()
            .filter(key ->
                scan.ranges().stream()
                    .anyMatch(range ->
                        range.contains(new IndexEntry(key, entry.id()).storedKey(scan.index()))))
            .toList();
    return Arrays.equals(scan.reverse() ? matching.getLast() : matching.getFirst(), entry.key());
  }

  @Override
  public byte[] bson() {
    return bson;
  }

  long keysExamined() {
    return keysExamined;
  }

  long documentsExamined() {
    return documentsExamined;
  }

  @Override
  public void suspend() {
    if (!scan.isSortMerge()) {
      entries.suspend();
    }
  }

  @Override
  public void close() {
    entries.close();
  }
}
