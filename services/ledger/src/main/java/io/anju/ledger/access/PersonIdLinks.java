package io.anju.ledger.access;

import io.anju.codes.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The ids that persons had before a corrected document number or a merge. */
public interface PersonIdLinks {

  /** A bound that no person's history reaches; what is beyond it is not followed. */
  int MOST = 100;

  /** The ids that a record names as its former or its later ones, and the records that name it. */
  Set<PersonId> linked(Collection<PersonId> ids);

  /** Every id that a person ever had. */
  default Set<PersonId> everyIdOf(PersonId person) {
    Set<PersonId> known = new HashSet<>(Set.of(person));
    Set<PersonId> fresh = known;
    while (!fresh.isEmpty() && known.size() < MOST) {
      fresh = new HashSet<>(linked(fresh));
      fresh.removeAll(known);
      known.addAll(fresh);
    }
    return known;
  }
}
