package io.anju.residence.duplicate.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.store.Versioned;
import io.anju.residence.duplicate.Suspicion;
import java.util.Collection;
import java.util.List;

/** What was decided of a pair. */
record DecidedAnswer(String duplicateId, List<String> persons, boolean same, long version) implements AboutPersons {

  static DecidedAnswer of(Versioned<Suspicion> decided) {
    var pair = decided.state().pair();
    return new DecidedAnswer(pair.id(), List.of(pair.first().value(), pair.second().value()), decided.state() instanceof Suspicion.Same,
        decided.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return persons;
  }
}
