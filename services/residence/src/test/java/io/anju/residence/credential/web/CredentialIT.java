package io.anju.residence.credential.web;

import static io.anju.residence.StationFixture.application;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Answer;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.NeighboursFixture;
import io.anju.residence.RunningResidence;
import io.anju.residence.StationFixture;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningResidence
class CredentialIT {

  @LocalServerPort private int port;
  private final NeighboursFixture neighbours;
  private StationFixture station;

  @Autowired
  CredentialIT(NeighboursFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  @Test
  void the_holder_shows_a_credential_anyone_may_check_until_the_permit_ends() {
    String person = station.residing(8);
    var applied = station.officer().post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"));
    String path = applied.header("Location");
    var holder = station.officer().as(Tokens.person(Role.RESIDENT, person));
    assertThat(holder.get(path + "/credential").problem()).isEqualTo("permit-not-active");
    var approved = act(path + "/approval", Map.of(), applied);
    var issued = act(path + "/issue", Map.of(), approved);
    var shown = holder.get(path + "/credential").body();
    assertThat(shown.path("qr").asString()).startsWith("<svg");
    var anyone = Http.at(port, null);
    var good = anyone.post("/api/verify", Map.of("credential", shown.path("credential").asString()));
    assertThat(good.status()).isEqualTo(200);
    assertThat(good.body().path("valid").asBoolean()).isTrue();
    assertThat(good.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(station.officer().as(Tokens.person(Role.RESIDENT, "z".repeat(26))).get(path + "/credential").status()).isEqualTo(403);
    act(path + "/cancellation", Map.of("reason", "弄虚作假"), issued);
    var revoked = anyone.post("/api/verify", Map.of("credential", shown.path("credential").asString())).body();
    assertThat(revoked.path("valid").asBoolean()).isFalse();
    assertThat(revoked.path("status").asString()).isEqualTo("CANCELLED");
  }

  @Test
  void what_is_no_credential_is_told_so() {
    var anyone = Http.at(port, null);
    assertThat(anyone.post("/api/verify", Map.of("credential", "x.y.z")).body().path("status").asString()).isEqualTo("NOT_GENUINE");
    assertThat(anyone.post("/api/verify", Map.of("credential", Tokens.official(Role.POLICE_OFFICER, "320508").substring(0, 400)))
        .body().path("valid").asBoolean()).isFalse();
    assertThat(anyone.post("/api/verify", Map.of()).status()).isEqualTo(400);
  }

  private Answer act(String path, Object body, Answer seen) {
    return station.officer().post(path, body, "If-Match", seen.header("ETag"));
  }
}
