package io.anju.platform.access;

import java.util.Collection;
import java.util.Set;

/**
 * Whom and where an aggregate concerns; who lies outside neither sees nor changes it.
 *
 * @param divisions division codes, 2 to 14 digits
 * @param persons personIds of those it is about
 * @param usccs credit codes of the organisations it is about
 * @param open whether anyone with a permitted role may read it (places, enterprises); changes stay
 *     scoped
 */
public record Scope(Set<String> divisions, Set<String> persons, Set<String> usccs, boolean open) {

  public Scope {
    divisions = Set.copyOf(divisions);
    persons = Set.copyOf(persons);
    usccs = Set.copyOf(usccs);
  }

  /** About people: closed to all but those it concerns. */
  public static Scope personal(
      Collection<String> divisions, Collection<String> persons, Collection<String> usccs) {
    return new Scope(Set.copyOf(divisions), Set.copyOf(persons), Set.copyOf(usccs), false);
  }

  /**
   * About a place or an organisation, no personal data: anyone may read, its officials change it.
   */
  public static Scope open(Collection<String> divisions, Collection<String> usccs) {
    return new Scope(Set.copyOf(divisions), Set.of(), Set.copyOf(usccs), true);
  }
}
