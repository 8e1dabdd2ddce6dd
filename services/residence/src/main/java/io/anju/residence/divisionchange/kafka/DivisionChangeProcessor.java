package io.anju.residence.divisionchange.kafka;

import io.anju.contract.DwellingFact;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.divisionchange.DivisionReassignment;
import io.anju.residence.dwelling.DwellingUpdates;
import io.anju.residence.dwelling.KnownDwelling;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reassigns registrations at dwellings published again. At a dwelling's first version nobody is
 * registered yet.
 *
 * @param dwellings kept first, so that a declaration made from then on has the new division
 */
record DivisionChangeProcessor(DwellingUpdates dwellings, DivisionReassignment reassignment) {

  void process(List<DwellingFact> facts) {
    var changed =
        facts.stream().filter(fact -> fact.version() > 1).map(KnownDwelling::from).toList();
    if (!changed.isEmpty()) {
      dwellings.apply(changed);
      reassignment.reassign(
          changed.stream()
              .map(Versioned::state)
              .collect(Collectors.toMap(KnownDwelling::code, KnownDwelling::division)));
    }
  }
}
