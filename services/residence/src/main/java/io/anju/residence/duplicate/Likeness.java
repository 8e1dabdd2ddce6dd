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
public record Likeness(PersonId person, long version, List<String> keys, List<String> divisions) {
  public Likeness {
    keys = List.copyOf(keys);
    divisions = List.copyOf(divisions);
  }

  boolean tellsNothingNew(Likeness known) {
    return known.keys.equals(keys) && known.divisions.equals(divisions);
  }
}
