package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import java.util.List;
import java.util.Set;

/** The records of one other service, as far as permits depend on them. */
public interface EvidenceProjection<F extends Fact> {

  /** Applies each fact whose version is newer than the one held; durable when it returns. */
  void apply(List<F> facts);

  /**
   * The persons whose evidence the facts concern, including those an earlier version of a record
   * named. The answer is the same however often the facts were applied before.
   */
  Set<PersonId> affectedPersons(List<F> facts);
}
