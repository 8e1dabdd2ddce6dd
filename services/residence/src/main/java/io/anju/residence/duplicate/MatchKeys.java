package io.anju.residence.duplicate;

import io.anju.codes.PersonId;
import java.util.List;

/**
 * By what a registered person meets others.
 *
 * @param version of the person's record; what is older changes nothing
 * @param keys none for a record that leads elsewhere
 * @param divisions whose officials serve the person
 */
public record MatchKeys(PersonId person, long version, List<String> keys, List<String> divisions) {
  public MatchKeys {
    keys = List.copyOf(keys);
    divisions = List.copyOf(divisions);
  }

  /**
   * @param previous what was told before; null where nothing was
   */
  boolean supersedes(MatchKeys previous) {
    return previous == null
        || version > previous.version
            && !(previous.keys.equals(keys) && previous.divisions.equals(divisions));
  }
}
