package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;

/**
 * Changes two records together without a transaction: the superseded record is marked first and
 * does not change any more, then the other takes over what it holds. Where the process ends in
 * between, the next reader of the marked record completes the other.
 */
final class Supersessions {

  private final Aggregates<Person> persons;

  Supersessions(Aggregates<Person> persons) {
    this.persons = persons;
  }

  /** Completes the record that supersedes another, and returns its id. */
  PersonId complete(Versioned<Person> superseded) {
    var from = superseded.state();
    var supersession = from.supersededBy().orElseThrow();
    // As the system: a reader completes what an officer decided, whatever the reader may change.
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
      // The right document was presented at this moment: both records are one person's.
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
   * Restores the merged record first and then removes it from the other: in between its residences
   * are in both, and never in neither.
   */
  Versioned<Person> unmerge(
      Versioned<Person> loaded, PersonId merged, IdentityChange change, Fact... alongside) {
    var mergedRecord =
        loaded
            .state()
            .mergedRecord(merged)
            .orElseThrow(() -> new RegistryException(ResidenceError.MERGE_UNKNOWN));
    // As the system: the record to restore may be beyond the officer's scope since the merge.
    CurrentCaller.asSystem(() ->
        OptimisticRetry.onStaleVersion(() -> {
          var other = persons.require(merged.value());
          return other.state().supersededBy().isEmpty()
              ? other
              : persons.save(other, other.state().restored(change));
        }));
    return persons.save(loaded, loaded.state().unmerged(mergedRecord, change), alongside);
  }
}
