package io.anju.residence.premises.kafka;

import io.anju.contract.EnterpriseFact;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.premises.EnterpriseAddress;
import io.anju.residence.premises.PremisesUpdates;
import java.util.List;
import java.util.Optional;

/** Applies published enterprises to the addresses kept here. */
record EnterpriseProcessor(PremisesUpdates premises) {

  void process(List<EnterpriseFact> facts) {
    premises.apply(
        facts.stream()
            .map(fact ->
                new Versioned<>(
                    fact.id(),
                    fact.version(),
                    EnterpriseAddress.of(Optional.ofNullable(fact.address()))))
            .toList());
  }
}
