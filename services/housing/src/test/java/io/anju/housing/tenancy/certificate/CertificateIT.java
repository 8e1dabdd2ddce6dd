package io.anju.housing.tenancy.certificate;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.CheckCharacters;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class CertificateIT {

  private static final Pattern CODE =
      Pattern.compile("Check code\\s+([A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4})");
  private static final String NUMBER = number("44999919930514001");

  @LocalServerPort private int port;

  private static String number(String first17) {
    return first17 + CheckCharacters.ofResidentId(first17);
  }

  private static String printed(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void anyone_verifies_a_certificate_and_its_holder_without_learning_more() throws IOException {
    var officer = HousingFixture.officer(port);
    String dwelling = aDwelling(officer);
    String owner = person();
    var landlord = officer.as(Tokens.person(Role.LANDLORD, owner));
    var tenant = Map.of("document", Map.of("type", "RESIDENT_ID", "number", NUMBER), "name", "林晓晨");
    var filed =
        landlord.post(
            "/api/tenancies",
            lease(
                dwelling,
                "2026-03-01",
                "2036-02-28",
                Map.of(
                    "landlord",
                    Map.of("personId", owner),
                    "tenants",
                    List.of(tenant),
                    "occupants",
                    List.of(tenant))));
    assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
    String number = filed.body().path("filingNumber").asString();
    String paper = printed(landlord.bytes(filed.header("Location") + "/certificate.pdf"));
    assertThat(paper)
        .contains("房屋租赁登记备案证明", number, "林晓晨", "2800.50", dwelling)
        .doesNotContain(NUMBER);
    var found = CODE.matcher(paper);
    assertThat(found.find()).as(paper).isTrue();
    var anyone = Http.at(port, null);
    var scanned = anyone.get("/api/tenancies/verify?number=" + number + "&code=" + found.group(1));
    assertThat(scanned.body().path("valid").asBoolean()).as("%s", scanned.body()).isTrue();
    assertThat(scanned.body().propertyNames())
        .containsExactlyInAnyOrder("valid", "status", "filedOn", "from", "until", "checkedAt");
    var compared =
        anyone.post(
            "/api/tenancies/verify",
            Map.of(
                "number",
                number,
                "code",
                found.group(1),
                "monthlyRent",
                9999,
                "tenant",
                Map.of("type", "RESIDENT_ID", "number", NUMBER),
                "dwellingCode",
                dwelling));
    assertThat(compared.body().path("agrees").path("TENANT").asBoolean()).isTrue();
    assertThat(compared.body().path("agrees").path("DWELLING").asBoolean()).isTrue();
    assertThat(compared.body().path("agrees").path("MONTHLY_RENT").asBoolean(true)).isFalse();
    for (String wrong :
        List.of(
            "number=" + number + "&code=AAAABBBBCCCC",
            "number=320508-2026-999999-0&code=" + found.group(1),
            "number=x&code=y")) {
      var refused = anyone.get("/api/tenancies/verify?" + wrong);
      assertThat(refused.body().propertyNames()).containsExactlyInAnyOrder("valid", "checkedAt");
      assertThat(refused.body().path("valid").asBoolean(true)).isFalse();
    }
    assertThat(
            officer
                .as(Tokens.person(Role.RESIDENT, person()))
                .get(filed.header("Location") + "/certificate.pdf")
                .status())
        .isEqualTo(403);
    officer.post(
        filed.header("Location") + "/voiding", Map.of("reason", "伪造"), "If-Match", "\"1\"");
    assertThat(
            anyone
                .get("/api/tenancies/verify?number=" + number + "&code=" + found.group(1))
                .body()
                .path("status")
                .asString())
        .isEqualTo("VOIDED");
    assertThat(landlord.get(filed.header("Location") + "/certificate.pdf").problem())
        .isEqualTo("tenancy-already-ended");
  }
}
