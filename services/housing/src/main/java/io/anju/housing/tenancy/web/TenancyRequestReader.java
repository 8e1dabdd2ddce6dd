package io.anju.housing.tenancy.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.RoomKind;
import io.anju.contract.housing.TenancyFiler;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Individual;
import io.anju.housing.party.web.PartyRequestReader;
import io.anju.housing.tenancy.NewTenancy;
import io.anju.housing.tenancy.NewTenancy.HeadTenancy;
import io.anju.housing.tenancy.lease.LetRoom;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.platform.web.RequestReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a lease from a request. */
final class TenancyRequestReader {

  private static final int MAX_TENANTS = 50;
  private static final int MAX_ROOMS = 50;

  private final PartyRequestReader parties;
  private final HouseholdRequestReader household;

  TenancyRequestReader(PartyRequestReader parties, HouseholdRequestReader household) {
    this.parties = parties;
    this.household = household;
  }

  NewTenancy read(RequestReader request, LocalDate today) {
    var dwelling = request.code("dwellingCode", DwellingCode::check);
    var landlord = parties.party(request.object("landlord"));
    var tenants = parties.individuals(request, "tenants", 1, MAX_TENANTS);
    var from = request.date("from");
    var until = request.optionalDate("until");
    if (from != null && until.filter(from::isAfter).isPresent()) {
      request.reject("until", "before-from");
    }
    var named =
        Stream.concat(
                landlord.flatMap(PartyRequestReader.NamedParty::individual).stream(),
                tenants.stream())
            .toList();
    var household = this.household.read(request, Optional.ofNullable(from), today, named);
    var signedOn = request.date("signedOn");
    var monthlyRent = request.money("monthlyRent");
    var deposit = request.money("deposit");
    var rooms =
        request.objects("rooms", 0, MAX_ROOMS).stream()
            .flatMap(room -> TenancyRequestReader.room(room).stream())
            .toList();
    var headTenancy = request.optionalObject("sublet").map(TenancyRequestReader::headTenancy);
    var filedBy = request.choice("filedBy", TenancyFiler.class);
    request.complete();
    return new NewTenancy(
        dwelling,
        landlord.orElseThrow().party(),
        tenants.stream().map(Individual::id).toList(),
        household,
        Period.of(from, until),
        signedOn,
        new Yuan(monthlyRent),
        new Yuan(deposit),
        rooms,
        headTenancy,
        filedBy);
  }

  private static Optional<LetRoom> room(RequestReader request) {
    var name = Optional.ofNullable(request.text("name"));
    var kind = Optional.ofNullable(request.choice("kind", RoomKind.class));
    return name.flatMap(known -> kind.map(of -> new LetRoom(known, of)));
  }

  private static HeadTenancy headTenancy(RequestReader request) {
    return new HeadTenancy(request.text("of"), request.date("consentedOn"));
  }
}
