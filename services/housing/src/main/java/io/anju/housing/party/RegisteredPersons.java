package io.anju.housing.party;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import java.util.Collection;
import java.util.Map;

/** People registered by the residence service; also found by superseded ids. */
public interface RegisteredPersons {

  /** By the requested ids; people who are not registered are left out. */
  Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids);

  /** How many people are registered at a dwelling, by the facts received so far. */
  long countRegisteredAt(DwellingCode home);
}
