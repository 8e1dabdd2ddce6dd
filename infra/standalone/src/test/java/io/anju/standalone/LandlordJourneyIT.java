package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.part.Part;
import io.anju.codes.validation.CheckCharacters;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A landlord on a telephone, through the gateway of a whole registry (docs/tenancies.md). */
class LandlordJourneyIT {

  private static final String LOADED = "ANJU_HOUSING_LOAD";
  private static final String COMMUNITY = "440305001001";
  private static final String LANDLORD = "k5uxi2bamfxgi3djn5xgs4tfoe";

  @TempDir private Path data;
  private StandaloneSettings settings;

  @BeforeEach
  void configurePorts() {
    System.setProperty(LOADED, "440305");
    var environment = new HashMap<>(Map.of("ANJU_DATA", data.toString()));
    for (var part : Part.values()) {
      environment.put("ANJU_" + part.name() + "_PORT", String.valueOf(FreePortFixture.next()));
    }
    settings = new StandaloneSettings(environment);
  }

  @AfterEach
  void clearLoadSetting() {
    System.clearProperty(LOADED);
  }

  private static String number() {
    String first17 = "44999919950617003";
    return first17 + CheckCharacters.ofResidentId(first17);
  }

  @Test
  void address_to_filed_tenancy_with_both_declarations_takes_three_calls() throws Exception {
    try (var launcher = new PartLauncher(settings);
        var http = HttpClient.newHttpClient()) {
      launcher.start(EnumSet.allOf(Part.class));
      var officer = new CallerFixture(settings, data, http, "role=housing-officer&division=440305");
      var police = new CallerFixture(settings, data, http, "role=police-officer&division=440305");
      var landlord = new CallerFixture(settings, data, http, "role=landlord&person=" + LANDLORD);
      var observer = new CallerFixture(settings, data, http, "role=landlord&person=" + LANDLORD);
      String dwelling = registerDwelling(officer);

      var match =
          landlord
              .requireSuccess(
                  landlord.post("/api/addresses/standardise", Map.of("text", "南山区科苑路15号A栋1801")))
              .path("matches")
              .path(0);
      assertThat(match.path("dwellingCode").asString()).isEqualTo(dwelling);
      var filed =
          landlord.requireSuccess(
              landlord.post(
                  "/api/tenancies", filingRequest(match.path("dwellingCode").asString())));
      assertThat(filed.path("status").asString()).isEqualTo("FILED");
      assertThat(filed.path("late").asBoolean(true)).isFalse();
      String tenant = awaitRegistration(police, dwelling, filed);
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> observer.requireSuccess(observer.get("/api/premises")).path("items").path(0),
              LandlordJourneyIT::noOpenDuties);
      var premises = landlord.requireSuccess(landlord.get("/api/premises")).path("items").path(0);
      assertThat(noOpenDuties(premises)).isTrue();
      assertThat(premises.path("tenancies").path(0).path("tenants").path(0).asString())
          .isEqualTo(tenant);
      assertThat(landlord.calls()).isEqualTo(3);

      assertNotified(http, tenant);
      for (String forbidden :
          List.of(
              "/api/permits?person=" + tenant,
              "/api/employments?person=" + tenant,
              "/api/persons/" + tenant,
              "/api/overview/persons/" + tenant,
              "/api/persons/" + tenant + "/eligibility",
              "/api/search?q=" + dwelling)) {
        assertThat(landlord.get(forbidden).status()).as(forbidden).isEqualTo(403);
      }
    }
  }

  /** The registration the form brought about has come back to the housing service. */
  private static boolean noOpenDuties(JsonNode premises) {
    return premises.has("duties") && premises.path("duties").isEmpty();
  }

  private static Map<String, Object> filingRequest(String dwelling) {
    var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    var tenant =
        Map.of(
            "document",
            Map.of("type", "RESIDENT_ID", "number", number()),
            "name",
            "林晓晨",
            "reason",
            "WORK");
    var named =
        Map.of("document", Map.of("type", "RESIDENT_ID", "number", number()), "name", "林晓晨");
    var request =
        new HashMap<String, Object>(
            Map.of(
                "dwellingCode",
                dwelling,
                "landlord",
                Map.of("personId", LANDLORD),
                "tenants",
                List.of(named),
                "occupants",
                List.of(tenant),
                "from",
                today.toString(),
                "until",
                today.plusYears(1).toString(),
                "signedOn",
                today.toString(),
                "filedBy",
                "LANDLORD"));
    request.put("monthlyRent", 4200);
    request.put("deposit", 8400);
    return request;
  }

  /**
   * What the housing office did before any landlord came, the owner recorded among it; the
   * addresses hear of it a moment later.
   */
  private static String registerDwelling(CallerFixture officer) {
    var building =
        officer
            .requireSuccess(
                officer.post(
                    "/api/buildings",
                    Map.of(
                        "grid",
                        COMMUNITY + "01",
                        "address",
                        Map.of("road", "科苑路", "roadNumber", "15号", "building", "A栋"))))
            .path("buildingCode")
            .asString();
    String dwelling =
        officer
            .requireSuccess(
                officer.post(
                    "/api/buildings/" + building + "/dwellings",
                    Map.of("floor", "18", "room", "1801", "use", "RESIDENTIAL", "area", 60)))
            .path("items")
            .path(0)
            .path("dwellingCode")
            .asString();
    officer.requireSuccess(
        officer.put(
            "/api/dwellings/" + dwelling + "/owners",
            Map.of("owners", List.of(Map.of("personId", LANDLORD)))));
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                officer
                    .requireSuccess(
                        officer.post(
                            "/api/addresses/standardise",
                            Map.of("text", "科苑路15号A栋1801", "within", "440305")))
                    .path("matches")
                    .path(0)
                    .path("dwellingCode")
                    .asString(""),
            dwelling::equals);
    return dwelling;
  }

  /** The tenant, whom nobody had registered, is registered as the landlord declared. */
  private static String awaitRegistration(CallerFixture police, String dwelling, JsonNode filed) {
    String tenant =
        police
            .requireSuccess(police.get("/api/tenancies/" + filed.path("tenancyId").asString()))
            .path("tenants")
            .path(0)
            .asString();
    var residence =
        Awaitility.await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () -> police.get("/api/persons/" + tenant),
                answer -> answer.status() == 200 && !answer.body().path("residences").isEmpty())
            .body()
            .path("residences")
            .path(0);
    assertThat(residence.path("dwellingCode").asString()).isEqualTo(dwelling);
    assertThat(residence.path("late").asBoolean(true)).isFalse();
    assertThat(residence.path("declarations").path(0).path("by").asString()).isEqualTo("LANDLORD");
    return tenant;
  }

  private void assertNotified(HttpClient http, String tenant) throws Exception {
    var resident = new CallerFixture(settings, data, http, "role=resident&person=" + tenant);
    var kinds =
        Awaitility.await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () ->
                    resident
                        .requireSuccess(resident.get("/api/notices"))
                        .path("items")
                        .valueStream()
                        .map(notice -> notice.path("kind").asString())
                        .toList(),
                notified -> notified.size() >= 2);
    assertThat(kinds).containsExactlyInAnyOrder("move-in-declared", "tenancy-to-confirm");
  }
}
