package io.anju.residence.credential.web;

import static io.anju.residence.StationFixture.application;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class CredentialIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;
  private StationFixture station;

  @Autowired
  CredentialIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  @Test
  void credential_verifies_until_the_permit_is_cancelled() {
    String person = station.registeredResident(8);
    var applied =
        station.officer().post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"));
    String path = applied.header("Location");
    var holder = station.officer().as(Tokens.person(Role.RESIDENT, person));
    assertThat(holder.get(path + "/credential").problem()).isEqualTo("permit-not-active");
    var approved = act(path + "/approval", Map.of(), applied);
    var issued = act(path + "/issue", Map.of(), approved);
    var shown = holder.get(path + "/credential").body();
    assertThat(shown.path("qr").asString()).startsWith("<svg");
    assertThat(holder.get(path + "/credential?reveal=passport").problem())
        .isEqualTo("invalid-request");
    var anyone = Http.at(port, null);
    var good =
        anyone.post("/api/verify", Map.of("credential", shown.path("credential").asString()));
    assertThat(good.status()).isEqualTo(200);
    assertThat(good.body().path("valid").asBoolean()).isTrue();
    assertThat(good.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(good.body().path("shown").isEmpty()).isTrue();
    var named =
        anyone.post(
            "/api/verify",
            Map.of(
                "credential",
                holder
                    .get(path + "/credential?reveal=ageOver18")
                    .body()
                    .path("credential")
                    .asString()));
    assertThat(named.body().path("shown").path("ageOver18").asBoolean()).isTrue();
    assertThat(
            anyone
                .get("/.well-known/jwt-vc-issuer")
                .body()
                .path("jwks")
                .path("keys")
                .path(0)
                .has("d"))
        .isFalse();
    assertThat(
            station
                .officer()
                .as(Tokens.person(Role.RESIDENT, "z".repeat(26)))
                .get(path + "/credential")
                .status())
        .isEqualTo(403);
    act(path + "/cancellation", Map.of("reason", "弄虚作假"), issued);
    var revoked =
        anyone
            .post("/api/verify", Map.of("credential", shown.path("credential").asString()))
            .body();
    assertThat(revoked.path("valid").asBoolean()).isFalse();
    assertThat(revoked.path("status").asString()).isEqualTo("CANCELLED");
  }

  @Test
  void certificate_is_masked_unless_unmasking_is_requested() throws IOException {
    String person = station.registeredResident(8);
    var applied =
        station.officer().post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"));
    String path = applied.header("Location");
    act(path + "/issue", Map.of(), act(path + "/approval", Map.of(), applied));
    var holder = station.officer().as(Tokens.person(Role.RESIDENT, person));
    String masked = printed(holder.bytes(path + "/certificate.pdf"));
    String full = printed(holder.bytes(path + "/certificate.pdf?unmask=name,document"));
    assertThat(masked).contains("居住证", "**").contains("签注有效期至");
    assertThat(full).doesNotContain("**");
    assertThat(
            ImageIO.read(new ByteArrayInputStream(holder.bytes(path + "/credential.png")))
                .getWidth())
        .isGreaterThan(100);
    assertThat(new String(holder.bytes(path + "/credential.svg"), StandardCharsets.UTF_8))
        .startsWith("<svg");
  }

  private static String printed(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void invalid_credential_is_reported_as_not_genuine() {
    var anyone = Http.at(port, null);
    assertThat(
            anyone
                .post("/api/verify", Map.of("credential", "x.y.z"))
                .body()
                .path("status")
                .asString())
        .isEqualTo("NOT_GENUINE");
    assertThat(
            anyone
                .post(
                    "/api/verify",
                    Map.of(
                        "credential",
                        Tokens.official(Role.POLICE_OFFICER, "320508").substring(0, 400)))
                .body()
                .path("valid")
                .asBoolean())
        .isFalse();
    assertThat(anyone.post("/api/verify", Map.of()).status()).isEqualTo(400);
  }

  private Response act(String path, Object body, Response previous) {
    return station.secondOfficer().post(path, body, "If-Match", previous.header("ETag"));
  }
}
