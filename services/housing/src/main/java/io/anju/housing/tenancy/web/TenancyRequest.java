package io.anju.housing.tenancy.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.RoomKind;
import io.anju.contract.housing.TenancyFiler;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Individual;
import io.anju.housing.party.web.IndividualRequest;
import io.anju.housing.party.web.PartyRequest;
import io.anju.housing.tenancy.NewTenancy;
import io.anju.housing.tenancy.NewTenancy.HeadTenancy;
import io.anju.housing.tenancy.lease.DepositTerms;
import io.anju.housing.tenancy.lease.LetRoom;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.platform.error.FieldError;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Money;
import io.anju.platform.request.Range;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The body of a filing; rent and deposit in yuan. A lease without {@code until} is indefinite
 * (Civil Code arts. 707, 730).
 *
 * @param rooms without any the whole dwelling is let
 */
record TenancyRequest(
    DwellingCode dwellingCode,
    PartyRequest landlord,
    @Size(min = 1, max = 50) List<IndividualRequest> tenants,
    @Size(max = MAX_OCCUPANTS) List<OccupantRequest> occupants,
    LocalDate from,
    Optional<LocalDate> until,
    LocalDate signedOn,
    @Money BigDecimal monthlyRent,
    @Money BigDecimal deposit,
    @Size(max = 50) List<LetRoomRequest> rooms,
    Optional<SubletRequest> sublet,
    TenancyFiler filedBy,
    Optional<DepositTermsRequest> depositTerms) {

  /** Within how many days after the end the deposit is returned, and for what it may be reduced. */
  record DepositTermsRequest(@Range(min = "0", max = "366") int returnDays, String deductions) {}

  static final int MAX_OCCUPANTS = 200;

  /** A room let by itself. */
  record LetRoomRequest(String name, RoomKind kind) {}

  /** The head tenancy of a sublet. */
  record SubletRequest(String of, LocalDate consentedOn) {}

  @Rule
  static List<FieldError> term(LocalDate from, Optional<LocalDate> until) {
    return Period.validate(from, until);
  }

  NewTenancy toTenancy(PersonIds ids, LocalDate today) {
    var individuals = tenants.stream().map(tenant -> tenant.toIndividual(ids)).toList();
    var named = Stream.concat(landlord.individual(ids).stream(), individuals.stream()).toList();
    return new NewTenancy(
        dwellingCode,
        landlord.toParty(ids),
        individuals.stream().map(Individual::id).toList(),
        OccupantRequest.household(occupants, from, today, named, ids),
        Period.of(from, until),
        signedOn,
        new Yuan(monthlyRent),
        new Yuan(deposit),
        rooms.stream().map(room -> new LetRoom(room.name(), room.kind())).toList(),
        sublet.map(head -> new HeadTenancy(head.of(), head.consentedOn())),
        filedBy,
        depositTerms.map(terms -> new DepositTerms(terms.returnDays(), terms.deductions())));
  }
}
