package io.anju.residence.declaration.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Hangzhou arts. 13 and 25: who is registered is given a receipt, electronically too. */
@WithResidenceService
class ReceiptIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;

  @Autowired
  ReceiptIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @Test
  void registration_in_hangzhou_sends_its_receipt() {
    var station =
        new StationFixture(
            Http.at(port, Tokens.official(Role.POLICE_OFFICER, "330102")), neighbours);
    String person = station.registered();
    var declared =
        station.declare(
            person, neighbours.dwelling("330102001001"), StationFixture.today(), "SELF");
    var resident = station.officer().as(Tokens.person(Role.RESIDENT, person));
    var kinds =
        Eventually.eventually(
            () ->
                resident
                    .get("/api/notices?limit=100")
                    .body()
                    .path("items")
                    .valueStream()
                    .map(one -> one.path("kind").asString())
                    .toList(),
            found -> !found.isEmpty());
    assertThat(kinds).containsExactly("residence-registered");
    String path =
        "/api/persons/"
            + person
            + "/residences/"
            + declared.body().path("residenceId").asString()
            + "/receipt";
    var receipt = resident.get(path).body();
    assertThat(receipt.path("registeredOn").asString())
        .isEqualTo(StationFixture.today().toString());
    assertThat(receipt.path("authority").asString()).isEqualTo("POLICE");
    assertThat(receipt.path("article").asString()).isEqualTo("杭州市流动人口服务管理规定 art. 13");
    assertThat(receipt.path("name").asString()).doesNotContain("小");
    assertThat(
            station
                .officer()
                .as(Tokens.official(Role.POLICE_OFFICER, "440305"))
                .get(path, PURPOSE)
                .status())
        .isEqualTo(403);
  }
}
