package io.anju.ledger.accountability;

import io.anju.ledger.access.Entry;
import java.util.List;

/** Stores the counts, and reads the entries that are not counted yet. */
public interface AccessCountsRepository {

  AccessCounts find();

  /** Returns false, and stores nothing, where another replica went on from there already. */
  boolean advance(AccessCounts from, AccessCounts to);

  /** In their order. */
  List<Entry> entriesAfter(long seq, int limit);
}
