package io.anju.employment.sync;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Counts rows by what became of them. */
final class Tally {

  private int applied;
  private int unchanged;
  private int stale;
  private final List<Reject> rejects = new ArrayList<>();

  void applied() {
    applied++;
  }

  void unchanged() {
    unchanged++;
  }

  void stale() {
    stale++;
  }

  void reject(Row row, List<FieldError> flaws) {
    rejects.add(new Reject(row, flaws));
  }

  void add(Tally other) {
    add(other.applied, other.unchanged, other.stale);
    rejects.addAll(other.rejects);
  }

  void add(int moreApplied, int moreUnchanged, int moreStale) {
    applied += moreApplied;
    unchanged += moreUnchanged;
    stale += moreStale;
  }

  /** Rejects in the order of the file. */
  Applied of(Set<String> named, int unnamed) {
    return new Applied(applied, unchanged, stale,
        rejects.stream().sorted(Comparator.comparingLong(reject -> reject.row().line())).toList(), named, unnamed);
  }
}
