package io.anju.housing.mandate;

import io.anju.housing.party.Party;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** Finds mandates by who gave and who holds them. */
public interface MandateSearch {

  /** Whoever asks. */
  List<Mandate> findBetween(Party landlord, Party holder);

  /** Whoever asks. */
  List<Mandate> findByHolder(Party holder);

  /**
   * Those a party gave or holds, in the order of their ids; only those the current caller may see.
   */
  List<Versioned<Mandate>> findByParty(Party party, Optional<String> afterId, int limit);
}
