package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.lease.DepositTerms;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.LetRoom;
import io.anju.housing.tenancy.lease.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lease to be filed.
 *
 * @param headTenancy present for a sublet
 */
public record NewTenancy(
    DwellingCode dwelling,
    Party landlord,
    List<PersonId> tenants,
    Household household,
    Period term,
    LocalDate signedOn,
    Yuan monthlyRent,
    Yuan deposit,
    List<LetRoom> rooms,
    Optional<HeadTenancy> headTenancy,
    TenancyFiler filedBy,
    Optional<DepositTerms> depositTerms) {

  /** Without terms of the deposit. */
  public NewTenancy(
      DwellingCode dwelling,
      Party landlord,
      List<PersonId> tenants,
      Household household,
      Period term,
      LocalDate signedOn,
      Yuan monthlyRent,
      Yuan deposit,
      List<LetRoom> rooms,
      Optional<HeadTenancy> headTenancy,
      TenancyFiler filedBy) {
    this(
        dwelling,
        landlord,
        tenants,
        household,
        term,
        signedOn,
        monthlyRent,
        deposit,
        rooms,
        headTenancy,
        filedBy,
        Optional.empty());
  }

  /** The head tenancy of a sublet, and the day on which its landlord consented in writing. */
  public record HeadTenancy(String tenancyId, LocalDate consentedOn) {}

  public NewTenancy {
    tenants = List.copyOf(tenants);
    rooms = List.copyOf(rooms);
  }
}
