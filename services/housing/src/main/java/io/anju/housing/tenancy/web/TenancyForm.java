package io.anju.housing.tenancy.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.RoomKind;
import io.anju.contract.TenancyFiler;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Individual;
import io.anju.housing.party.web.PartyForm;
import io.anju.housing.tenancy.LetRoom;
import io.anju.housing.tenancy.NewTenancy;
import io.anju.housing.tenancy.NewTenancy.Under;
import io.anju.housing.tenancy.Yuan;
import io.anju.platform.web.Form;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a lease off a request. */
final class TenancyForm {

  private static final int MOST_TENANTS = 50;
  private static final int MOST_ROOMS = 50;

  private final PartyForm parties;
  private final HouseholdForm household;

  TenancyForm(PartyForm parties, HouseholdForm household) {
    this.parties = parties;
    this.household = household;
  }

  NewTenancy read(Form form, LocalDate today) {
    var dwelling = form.code("dwellingCode", DwellingCode::check);
    var landlord = Optional.ofNullable(parties.party(form.object("landlord")));
    var tenants = parties.individuals(form, "tenants", 1, MOST_TENANTS);
    var from = form.date("from");
    var until = form.date("until");
    if (from != null && until != null && until.isBefore(from)) {
      form.reject("until", "before-from");
    }
    var named = Stream.concat(landlord.flatMap(PartyForm.Given::individual).stream(), tenants.stream()).toList();
    var household = this.household.read(form, Optional.ofNullable(from), today, named);
    var signedOn = form.date("signedOn");
    var monthlyRent = form.money("monthlyRent");
    var deposit = form.money("deposit");
    var rooms = form.objects("rooms", 0, MOST_ROOMS).stream().map(TenancyForm::room).filter(Objects::nonNull).toList();
    var under = form.optionalObject("sublet").map(TenancyForm::under);
    var filedBy = form.choice("filedBy", TenancyFiler.class);
    form.complete();
    return new NewTenancy(dwelling, landlord.orElseThrow().party(), tenants.stream().map(Individual::id).toList(), household,
        new Period(from, until), signedOn, new Yuan(monthlyRent), new Yuan(deposit), rooms, under, filedBy);
  }

  private static LetRoom room(Form form) {
    String name = form.text("name");
    var kind = form.choice("kind", RoomKind.class);
    return name == null || kind == null ? null : new LetRoom(name, kind);
  }

  private static Under under(Form form) {
    return new Under(form.text("of"), form.date("consentedOn"));
  }
}
