package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;

/**
 * Two documents that change together without a transaction: the superseded record is marked first
 * and changes no more, then the other takes over what it holds. Whoever meets a mark whose other
 * half is missing, because its maker died in between, makes it.
 */
final class Supersessions {

  private final Aggregates<Person> persons;

  Supersessions(Aggregates<Person> persons) {
    this.persons = persons;
  }

  /** The id the superseded record leads to, once all it holds is there. */
  PersonId complete(Versioned<Person> superseded) {
    var from = superseded.state();
    var supersession = from.supersededBy().orElseThrow();
    CurrentCaller.asSystem(() ->
        OptimisticRetry.onStaleVersion(() ->
            switch (supersession) {
              case Supersession.Corrected corrected
                  when persons.find(corrected.to().value()).isEmpty() ->
                  addCorrected(from, corrected);
              case Supersession.Corrected _, Supersession.Merged _ -> mergeInto(from, supersession);
            }));
    return supersession.to();
  }

  private Versioned<Person> addCorrected(Person from, Supersession.Corrected corrected) {
    try {
      return persons.add(corrected.to().value(), from.withCorrectedDocument(corrected));
    } catch (DuplicateException concurrent) {
      // Somebody presented the right document at this moment: theirs and this one are one person's.
      return mergeInto(from, corrected);
    }
  }

  private Versioned<Person> mergeInto(Person from, Supersession supersession) {
    var target = persons.require(supersession.to().value());
    boolean alreadyMerged = target.state().aliases().contains(from.id());
    return alreadyMerged
        ? target
        : persons.save(target, target.state().mergedWith(from, supersession.change()));
  }

  /**
   * First the merged record stands again, then the other lets go of it: in between it is told
   * twice, never lost.
   */
  Versioned<Person> unmerge(Versioned<Person> loaded, PersonId merged, IdentityChange change) {
    var mergedRecord =
        loaded
            .state()
            .mergedRecord(merged)
            .orElseThrow(() -> new RegistryException(ResidenceError.MERGE_UNKNOWN));
    CurrentCaller.asSystem(() ->
        OptimisticRetry.onStaleVersion(() -> {
          var other = persons.require(merged.value());
          return other.state().supersededBy().isEmpty()
              ? other
              : persons.save(other, other.state().restored(change));
        }));
    return persons.save(loaded, loaded.state().unmerged(mergedRecord, change));
  }
}
