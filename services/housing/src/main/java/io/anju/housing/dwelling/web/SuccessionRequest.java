package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.platform.request.Size;
import java.util.List;
import java.util.Optional;

/**
 * The body of a split, merger or rebuilding.
 *
 * @param with the other dwellings of a merger
 * @param confirmed where people are registered there
 */
record SuccessionRequest(
    @Size(max = 100) List<DwellingCode> with,
    @Size(min = 1, max = 1_000) List<RoomRequest> into,
    Optional<Boolean> confirmed) {

  List<RoomSurvey> rooms() {
    return into.stream().map(RoomRequest::toSurvey).toList();
  }
}
