package io.anju.residence.duplicate.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.duplicate.DuplicateCandidate;
import java.util.Collection;
import java.util.List;

/**
 * What was decided of a pair.
 *
 * @param awaitingSecondOfficer whether nothing is decided until a second official says the same
 */
record DuplicateDecisionResponse(
    String duplicateId,
    List<String> persons,
    boolean same,
    boolean awaitingSecondOfficer,
    long version)
    implements AboutPersons {

  static DuplicateDecisionResponse of(Versioned<DuplicateCandidate> decided) {
    var pair = decided.state().pair();
    return new DuplicateDecisionResponse(
        pair.id(),
        List.of(pair.first().value(), pair.second().value()),
        decided.state() instanceof DuplicateCandidate.Same,
        decided.state() instanceof DuplicateCandidate.Open,
        decided.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return persons;
  }
}
