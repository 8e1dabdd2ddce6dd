package io.anju.imports.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The result of importing a batch of rows.
 *
 * @param waiting rows that refer to something not recorded yet, each with the errors by which it is
 *     rejected where that never arrives
 * @param recordIds of the records the rows are about, whether the rows were applied or rejected
 * @param unidentified rows without a readable record id
 */
public record BatchResult(
    int applied,
    int unchanged,
    int stale,
    List<Reject> rejects,
    List<Reject> waiting,
    Set<String> recordIds,
    int unidentified) {

  /** No row waits. */
  public BatchResult(
      int applied,
      int unchanged,
      int stale,
      List<Reject> rejects,
      Set<String> recordIds,
      int unidentified) {
    this(applied, unchanged, stale, rejects, List.of(), recordIds, unidentified);
  }

  /** Rejects the rows that wait. */
  public BatchResult withoutWaiting() {
    return new BatchResult(
        applied,
        unchanged,
        stale,
        Stream.concat(rejects.stream(), waiting.stream()).toList(),
        recordIds,
        unidentified);
  }
}
