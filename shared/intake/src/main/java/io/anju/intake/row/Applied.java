package io.anju.intake.row;

import java.util.List;
import java.util.Set;

/**
 * What became of a batch of rows.
 *
 * @param named the records the rows tell of, whether they went in or not
 * @param unnamed rows that do not even say which record they tell of
 */
public record Applied(int applied, int unchanged, int stale, List<Reject> rejects, Set<String> named, int unnamed) {}
