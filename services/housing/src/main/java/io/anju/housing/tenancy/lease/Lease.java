package io.anju.housing.tenancy.lease;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What landlord and tenants agreed.
 *
 * @param rooms empty where the whole dwelling is let
 * @param sublet present where the landlord is a tenant of the dwelling
 * @param depositTerms empty where they were not filed
 */
public record Lease(
    DwellingCode dwelling,
    DivisionCode community,
    Party landlord,
    List<PersonId> tenants,
    Period term,
    LocalDate signedOn,
    Yuan monthlyRent,
    Yuan deposit,
    List<LetRoom> rooms,
    Optional<Sublet> sublet,
    Optional<DepositTerms> depositTerms) {

  /** Nothing is known of the terms of the deposit. */
  public Lease(
      DwellingCode dwelling,
      DivisionCode community,
      Party landlord,
      List<PersonId> tenants,
      Period term,
      LocalDate signedOn,
      Yuan monthlyRent,
      Yuan deposit,
      List<LetRoom> rooms,
      Optional<Sublet> sublet) {
    this(
        dwelling,
        community,
        landlord,
        tenants,
        term,
        signedOn,
        monthlyRent,
        deposit,
        rooms,
        sublet,
        Optional.empty());
  }

  public Lease {
    Objects.requireNonNull(depositTerms, "depositTerms");
    tenants = List.copyOf(tenants);
    rooms = List.copyOf(rooms);
  }

  public Lease inDivision(DivisionCode other) {
    return new Lease(
        dwelling,
        other,
        landlord,
        tenants,
        term,
        signedOn,
        monthlyRent,
        deposit,
        rooms,
        sublet,
        depositTerms);
  }

  public Lease withEnd(LocalDate day) {
    return new Lease(
        dwelling,
        community,
        landlord,
        tenants,
        new Period(term.from(), day),
        signedOn,
        monthlyRent,
        deposit,
        rooms,
        sublet,
        depositTerms);
  }

  /**
   * Whether a deposit is held of which the lease does not say when it is returned, and for what
   * not.
   */
  public boolean depositTermsMissing() {
    return deposit.amount().signum() > 0 && depositTerms.isEmpty();
  }

  public List<String> roomNames() {
    return rooms.stream().map(LetRoom::name).toList();
  }
}
