package io.anju.housing.tenancy.lease;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What landlord and tenants agreed.
 *
 * @param rooms empty where the whole dwelling is let
 * @param sublet present where the landlord is a tenant of the dwelling
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
    Optional<Sublet> sublet) {

  public Lease {
    tenants = List.copyOf(tenants);
    rooms = List.copyOf(rooms);
  }

  public Lease inDivision(DivisionCode other) {
    return new Lease(
        dwelling, other, landlord, tenants, term, signedOn, monthlyRent, deposit, rooms, sublet);
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
        sublet);
  }

  public List<String> roomNames() {
    return rooms.stream().map(LetRoom::name).toList();
  }
}
