package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import java.time.Instant;
import java.util.List;

/**
 * What a saved retirement has yet to do. It is kept with the retired dwelling until done, so that a
 * job can complete it after a crash.
 *
 * @param since when the retirement was saved
 * @param merged other dwellings retired together with it
 * @param replacements rooms to be coded in their place, each with its reserved code; none where
 *     existing dwellings succeed it and only their lineage is to be linked
 */
public record OpenSuccession(
    Instant since, List<DwellingCode> merged, List<RoomSurvey> replacements) {

  public OpenSuccession {
    merged = List.copyOf(merged);
    replacements = List.copyOf(replacements);
  }

  static OpenSuccession linking(Instant since) {
    return new OpenSuccession(since, List.of(), List.of());
  }
}
