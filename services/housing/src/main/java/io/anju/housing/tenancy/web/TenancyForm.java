package io.anju.housing.tenancy.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancyFiler;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.Landlord;
import io.anju.housing.tenancy.NewTenancy;
import io.anju.housing.tenancy.Yuan;
import io.anju.platform.web.Form;
import java.util.List;

/** Reads a lease off a request. */
final class TenancyForm {

  private static final int MOST_TENANTS = 50;
  private static final int MOST_OCCUPANTS = 200;

  private TenancyForm() {}

  static NewTenancy read(Form form) {
    var dwelling = form.code("dwellingCode", DwellingCode::check);
    var landlord = landlord(form.object("landlord"));
    var tenants = form.codes("tenants", 1, MOST_TENANTS, PersonId::check);
    var occupants = occupants(form);
    var from = form.date("from");
    var until = form.date("until");
    if (from != null && until != null && until.isBefore(from)) {
      form.reject("until", "before-from");
    }
    var signedOn = form.date("signedOn");
    var monthlyRent = form.money("monthlyRent");
    var deposit = form.money("deposit");
    var filedBy = form.choice("filedBy", TenancyFiler.class);
    form.complete();
    return new NewTenancy(dwelling, landlord, tenants, occupants, new Period(from, until), signedOn, new Yuan(monthlyRent),
        new Yuan(deposit), filedBy);
  }

  static List<PersonId> occupants(Form form) {
    return form.codes("occupants", 0, MOST_OCCUPANTS, PersonId::check).stream().distinct().toList();
  }

  private static Landlord landlord(Form form) {
    var person = form.optionalCode("personId", PersonId::check);
    var uscc = form.optionalCode("uscc", CreditCode::check);
    if (person.isPresent() && uscc.isPresent()) {
      form.reject("uscc", "person-or-organisation");
    } else if (person.isEmpty() && uscc.isEmpty()) {
      form.reject("personId", "person-or-organisation");
    }
    return person.<Landlord>map(Landlord.Person::new).or(() -> uscc.map(Landlord.Organisation::new)).orElse(null);
  }
}
