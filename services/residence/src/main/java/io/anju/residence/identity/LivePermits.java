package io.anju.residence.identity;

import io.anju.codes.PersonId;

/** Whether a person holds or applies for a permit, under whichever of their ids. */
public interface LivePermits {
  boolean existFor(PersonId person);
}
