package io.anju.overview.fold;

/**
 * Where a part stands. Within a slot that is not single, its aggregate's id tells it from its
 * neighbours.
 */
public record Place(ViewId view, Slot<?> slot) {}
