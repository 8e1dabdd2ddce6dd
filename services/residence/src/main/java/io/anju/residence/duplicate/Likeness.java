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

  /** @param known what was told before; null where nothing was */
  boolean tellsNews(Likeness known) {
    return known == null || version > known.version && !(known.keys.equals(keys) && known.divisions.equals(divisions));
  }
}
