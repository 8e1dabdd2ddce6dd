package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds tenancies by other keys than their id, in the order of their ids; unless stated otherwise
 * only those that the current caller may read.
 */
public interface TenancySearch {

  /** As landlord, tenant or occupant. */
  List<Versioned<Tenancy>> findByPerson(PersonId person, Optional<String> afterId, int limit);

  List<Versioned<Tenancy>> findByDwelling(
      DwellingCode dwelling, Optional<String> afterId, int limit);

  /** Filings with an objection, on which a housing officer decides. */
  List<Versioned<Tenancy>> findObjected(Optional<String> afterId, int limit);

  /** By its number, whether or not the caller may read it. */
  Optional<Versioned<Tenancy>> findByNumber(FilingNumber number);

  /**
   * The dwellings that a party lets or has let, after a code and in the order of codes, whether or
   * not the caller may read the tenancies.
   */
  List<DwellingCode> findDwellingsLetBy(Party landlord, Optional<DwellingCode> after, int limit);

  /** Running tenancies due by the calendar on a day, the longest due first. */
  List<Versioned<Tenancy>> findDue(LocalDate day, int limit);
}
