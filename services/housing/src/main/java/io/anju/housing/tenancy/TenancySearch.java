package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.Party;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/**
 * Finds tenancies other than by their id, in the order of their ids; only those the current caller
 * may see.
 */
public interface TenancySearch {

  /** As landlord, tenant or occupant. */
  List<Versioned<Tenancy>> findByPerson(PersonId person, Optional<String> afterId, int limit);

  List<Versioned<Tenancy>> findByDwelling(
      DwellingCode dwelling, Optional<String> afterId, int limit);

  /** Filings the other side objects to, which a housing officer decides. */
  List<Versioned<Tenancy>> findObjected(Optional<String> afterId, int limit);

  /** By its number, whoever asks. */
  Optional<Versioned<Tenancy>> findByNumber(FilingNumber number);

  /**
   * The dwellings a party lets or let, in the order of their codes, those after a code, whoever
   * asks.
   */
  List<DwellingCode> findDwellingsLetBy(Party landlord, Optional<DwellingCode> after, int limit);
}
