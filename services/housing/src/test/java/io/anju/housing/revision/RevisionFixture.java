package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.HousingFixture;
import io.anju.housing.division.OfficialList;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls that tests of revisions make over HTTP, as an officer and as an administrator. */
final class RevisionFixture {

  final Http officer;
  final Http administrator;

  RevisionFixture(int port) {
    officer = Http.at(port, Tokens.official(Role.HOUSING_OFFICER, "3205"));
    administrator = officer.as(Tokens.official(Role.ADMINISTRATOR, "3205"));
  }

  String building(String grid) {
    var made = officer.post("/api/buildings", HousingFixture.building(grid));
    assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
    return made.body().path("buildingCode").asString();
  }

  String divisionOf(String path) {
    return officer.get(path).body().path("division").asString();
  }

  void applyRevision(Response planned) {
    assertThat(planned.status()).as("%s", planned.body()).isEqualTo(201);
    assertThat(administrator.post(planned.header("Location") + "/application", Map.of()).status())
        .isEqualTo(200);
  }

  static List<String> communities(String street) {
    var found = new ArrayList<String>();
    OfficialList.read(
        Level.COMMUNITY,
        code -> code.startsWith(street) && code.length() == 12,
        1_000,
        batch -> batch.forEach(one -> found.add(one.code().value())));
    return found;
  }
}
