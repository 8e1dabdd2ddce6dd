package io.anju.residence.dwelling.kafka;

import io.anju.contract.DwellingFact;
import io.anju.residence.dwelling.DwellingUpdates;
import io.anju.residence.dwelling.KnownDwelling;
import java.util.List;

/** Applies published dwellings to the dwellings kept here. */
record DwellingProcessor(DwellingUpdates dwellings) {

  void process(List<DwellingFact> facts) {
    dwellings.apply(facts.stream().map(KnownDwelling::from).toList());
  }
}
