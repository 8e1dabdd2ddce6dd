package io.anju.imports.row;

import java.util.List;
import java.util.Set;

/**
 * The result of importing a batch of rows.
 *
 * @param recordIds of the records the rows are about, whether the rows were applied or rejected
 * @param unidentified rows without a readable record id
 */
public record BatchResult(
    int applied,
    int unchanged,
    int stale,
    List<Reject> rejects,
    Set<String> recordIds,
    int unidentified) {}
