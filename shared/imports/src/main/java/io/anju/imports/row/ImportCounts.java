package io.anju.imports.row;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Counts rows by outcome. */
public final class ImportCounts {

  private int applied;
  private int unchanged;
  private int stale;
  private final List<Reject> rejects = new ArrayList<>();
  private final List<Reject> waiting = new ArrayList<>();

  public void applied() {
    applied++;
  }

  public void unchanged() {
    unchanged++;
  }

  public void stale() {
    stale++;
  }

  public void reject(Row row, List<FieldError> errors) {
    rejects.add(new Reject(row, errors));
  }

  /**
   * The row refers to something that is not recorded yet: it is tried again later.
   *
   * @param errors by which it is rejected where that never arrives
   */
  public void await(Row row, List<FieldError> errors) {
    waiting.add(new Reject(row, errors));
  }

  public void add(ImportCounts other) {
    add(other.applied, other.unchanged, other.stale);
    rejects.addAll(other.rejects);
    waiting.addAll(other.waiting);
  }

  public void add(int moreApplied, int moreUnchanged, int moreStale) {
    applied += moreApplied;
    unchanged += moreUnchanged;
    stale += moreStale;
  }

  /** The result, with the rejects in the order of the file. */
  public BatchResult toResult(Set<String> recordIds, int unidentified) {
    return new BatchResult(
        applied,
        unchanged,
        stale,
        inFileOrder(rejects),
        inFileOrder(waiting),
        recordIds,
        unidentified);
  }

  private static List<Reject> inFileOrder(List<Reject> rows) {
    return rows.stream().sorted(Comparator.comparingLong(one -> one.row().line())).toList();
  }
}
