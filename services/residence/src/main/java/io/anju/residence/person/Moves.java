package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;

/**
 * Two documents that change together without a transaction: the superseded record is marked first and changes no more, then the
 * other takes over what it holds. Whoever meets a mark whose other half is missing, because its maker died in between, makes it.
 */
final class Moves {

  private final Aggregates<Person> persons;

  Moves(Aggregates<Person> persons) {
    this.persons = persons;
  }

  /** The id the superseded record leads to, once all it holds is there. */
  PersonId completed(Versioned<Person> superseded) {
    var from = superseded.state();
    var moved = from.moved().orElseThrow();
    CurrentCaller.asSystem(() -> Attempts.untilNotStale(() -> switch (moved) {
      case Moved.Corrected corrected when persons.find(corrected.to().value()).isEmpty() -> added(from, corrected);
      case Moved.Corrected _, Moved.Merged _ -> joined(from, moved);
    }));
    return moved.to();
  }

  private Versioned<Person> added(Person from, Moved.Corrected corrected) {
    try {
      return persons.add(corrected.to().value(), from.under(corrected));
    } catch (DuplicateException meanwhile) {
      // Somebody presented the right document at this moment: theirs and this one are one person's.
      return joined(from, corrected);
    }
  }

  private Versioned<Person> joined(Person from, Moved moved) {
    var target = persons.require(moved.to().value());
    boolean holds = target.state().aliases().contains(from.id());
    return holds ? target : persons.save(target, target.state().joinedBy(from, moved.act()));
  }

  /** First the merged record stands again, then the other lets go of it: in between it is told twice, never lost. */
  Versioned<Person> part(Versioned<Person> seen, PersonId merged, IdentityAct act) {
    var joined = seen.state().broughtBy(merged).orElseThrow(() -> new RegistryException(ResidenceError.MERGE_UNKNOWN));
    CurrentCaller.asSystem(() -> Attempts.untilNotStale(() -> {
      var other = persons.require(merged.value());
      return other.state().moved().isEmpty() ? other : persons.save(other, other.state().restored(act));
    }));
    return persons.save(seen, seen.state().without(joined, act));
  }
}
