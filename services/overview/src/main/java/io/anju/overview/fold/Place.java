package io.anju.overview.fold;

/**
 * The place of a part: a slot of a view. In a slot that is not single, parts are keyed by the ids
 * of their aggregates.
 */
public record Place(ViewId view, Slot<?> slot) {}
