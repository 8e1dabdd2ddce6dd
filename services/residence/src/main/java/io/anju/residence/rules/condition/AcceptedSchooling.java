package io.anju.residence.rules.condition;

import io.anju.contract.employment.SchoolLevel;
import java.util.Set;

/**
 * Which schooling counts.
 *
 * @param levels none where every level does
 * @param fullTime whether only full-time schooling does
 */
public record AcceptedSchooling(Set<SchoolLevel> levels, boolean fullTime) {

  public static final AcceptedSchooling ANY = new AcceptedSchooling(Set.of(), false);

  public AcceptedSchooling {
    levels = Set.copyOf(levels);
  }

  boolean accepts(Proof.Enrolled enrolled) {
    return (levels.isEmpty() || levels.contains(enrolled.level()))
        && (enrolled.fullTime() || !fullTime);
  }
}
