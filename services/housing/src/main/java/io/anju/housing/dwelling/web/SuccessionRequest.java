package io.anju.housing.dwelling.web;

import java.util.List;

/**
 * The body of a split, merger or rebuilding, for the API description; {@code confirmed} where
 * people are registered there.
 */
record SuccessionRequest(List<String> with, List<RoomRequest> into, Boolean confirmed) {}
