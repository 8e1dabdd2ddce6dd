package io.anju.imports.row;

import java.util.List;
import java.util.Set;

/**
 * What became of a batch of rows.
 *
 * @param recordIds the records the rows tell of, whether they went in or not
 * @param unidentified rows that do not even say which record they tell of
 */
public record BatchResult(
    int applied,
    int unchanged,
    int stale,
    List<Reject> rejects,
    Set<String> recordIds,
    int unidentified) {}
