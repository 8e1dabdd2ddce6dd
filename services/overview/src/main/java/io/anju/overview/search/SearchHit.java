package io.anju.overview.search;

import io.anju.overview.fold.SearchEntry;

/**
 * Something found.
 *
 * @param position where the search goes on behind it
 */
public record SearchHit(SearchEntry entry, Reason reason, String position) {}
