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

  public void add(ImportCounts other) {
    add(other.applied, other.unchanged, other.stale);
    rejects.addAll(other.rejects);
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
        rejects.stream().sorted(Comparator.comparingLong(reject -> reject.row().line())).toList(),
        recordIds,
        unidentified);
  }
}
