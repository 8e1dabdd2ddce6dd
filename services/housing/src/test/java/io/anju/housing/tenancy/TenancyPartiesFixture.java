package io.anju.housing.tenancy;

import io.anju.housing.HousingFixture;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A landlord and a tenant with accounts, and a dwelling; leases between them. */
final class TenancyPartiesFixture {

  static final String[] FIRST = {"If-Match", "\"1\""};
  static final String[] SECOND = {"If-Match", "\"2\""};

  final String owner = HousingFixture.person();
  final String renter = HousingFixture.person();
  final Http officer;
  final Http landlord;
  final Http tenant;
  final String dwelling;

  TenancyPartiesFixture(int port) {
    officer = HousingFixture.officer(port);
    landlord = officer.as(Tokens.person(Role.LANDLORD, owner));
    tenant = officer.as(Tokens.person(Role.RESIDENT, renter));
    dwelling = HousingFixture.aDwelling(officer);
  }

  Map<String, Object> lease(Map<String, Object> changes) {
    var all =
        new HashMap<String, Object>(
            Map.of(
                "landlord",
                Map.of("personId", owner),
                "tenants",
                List.of(renter),
                "occupants",
                List.of(renter)));
    all.putAll(changes);
    return HousingFixture.lease(dwelling, "2026-01-01", "2027-12-31", all);
  }

  /** The path of a tenancy filed by the landlord. */
  String filed() {
    return landlord.post("/api/tenancies", lease(Map.of())).header("Location");
  }

  static String confirmationState(Http.Response response) {
    return response.body().path("confirmation").path("state").asString();
  }
}
