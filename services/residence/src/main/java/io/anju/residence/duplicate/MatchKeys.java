package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * The keys by which a registered person is compared with others.
 *
 * @param version of the person's record; older keys are ignored
 * @param keys none for a superseded record
 * @param divisions whose officials serve the person
 */
public record MatchKeys(PersonId person, long version, List<String> keys, List<String> divisions) {
  public MatchKeys {
    keys = List.copyOf(keys);
    divisions = List.copyOf(divisions);
  }

  /**
   * @param previous the keys stored before; empty where there are none
   */
  boolean supersedes(Optional<MatchKeys> previous) {
    return previous
        .map(known ->
            version > known.version
                && !(known.keys.equals(keys) && known.divisions.equals(divisions)))
        .orElse(true);
  }
}
