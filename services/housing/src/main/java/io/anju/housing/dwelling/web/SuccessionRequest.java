package io.anju.housing.dwelling.web;

import java.util.List;

/**
 * The body of a succession, for the API's description; {@code confirmed} where people are
 * registered there.
 */
record SuccessionRequest(List<String> with, List<RoomRequest> into, Boolean confirmed) {}
