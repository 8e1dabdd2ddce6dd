package io.anju.housing.mandate;

import io.anju.housing.party.Party;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** Finds mandates by landlord and holder. */
public interface MandateSearch {

  /** Whether or not the caller may read them. */
  List<Mandate> findBetween(Party landlord, Party holder);

  /** Whether or not the caller may read them. */
  List<Mandate> findByHolder(Party holder);

  /** Granted to or by a party, in the order of their ids; only those the caller may read. */
  List<Versioned<Mandate>> findByParty(Party party, Optional<String> afterId, int limit);
}
