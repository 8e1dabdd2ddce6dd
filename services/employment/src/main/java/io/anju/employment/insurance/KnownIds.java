package io.anju.employment.insurance;

import io.anju.codes.PersonId;
import java.util.Collection;

/**
 * All ids of a person. A corrected document number yields a new id, while accounts keep the id
 * under which they were reported (ADR 12).
 */
public interface KnownIds {

  /**
   * The ids of the person whom an id identifies or identified before; the id alone where no other
   * is known.
   */
  Collection<PersonId> of(PersonId id);
}
