package io.anju.bench.permitlife;

import io.anju.bench.client.Await;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.BuildingGenerator;
import io.anju.bench.population.EnterpriseGenerator;
import io.anju.bench.population.PersonGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A synthetic person with a dwelling, employment and a permit in a district. */
public final class SyntheticApplicant {

  private static final int FIRST_UNUSED_INDEX = 1_000;

  private final GatewayClient gateway;
  private final String district;
  private final TokenRequest police;
  private final TokenRequest chief;
  private final TokenRequest labour;
  private final TokenRequest housing;
  private final String uscc;
  private final String person;
  private final TokenRequest self;
  private @Nullable String permit;

  public SyntheticApplicant(GatewayClient gateway, String district) {
    this.gateway = gateway;
    this.district = district;
    this.police = new TokenRequest("police-officer", district);
    this.chief = new TokenRequest("station-chief", district);
    this.labour = new TokenRequest("labour-clerk", district);
    this.housing = new TokenRequest("housing-officer", district);
    int seed = FIRST_UNUSED_INDEX + (int) (System.nanoTime() / 1_000 % 900_000);
    var enterprise = new EnterpriseGenerator(seed, district).enterprise(seed % 9_000);
    this.uscc = enterprise.uscc();
    requireSuccess(
        gateway.put(
            labour,
            "/api/enterprises/" + uscc,
            Map.of("name", enterprise.name(), "industry", enterprise.industry())),
        "enterprise");
    var syntheticPerson = new PersonGenerator(seed, LocalDate.of(2020, 1, 1)).person(seed);
    this.person =
        post(
                police,
                "/api/persons",
                Map.of(
                    "document",
                    Map.of("type", "RESIDENT_ID", "number", syntheticPerson.documentNumber()),
                    "name",
                    syntheticPerson.name(),
                    "phone",
                    syntheticPerson.phone(),
                    "domicile",
                    syntheticPerson.domicile()))
            .text("personId");
    this.self = TokenRequest.resident(person);
  }

  /** Registers a dwelling in the first community of the district and declares residence there. */
  public RegistryResponse declareResidence(LocalDate since) {
    var community = first(first(district).path("code").asString());
    var houses = new BuildingGenerator(since.toEpochDay());
    var building =
        post(
            housing,
            "/api/buildings",
            houses.building(
                1, community.path("code").asString(), community.path("name").asString()));
    var homes =
        post(
            housing,
            "/api/buildings/" + building.text("buildingCode") + "/dwellings",
            houses.dwellings(1));
    return postWhenKnown(
        self,
        "/api/persons/" + person + "/residences",
        Map.of(
            "dwellingCode",
            homes.body().path("items").path(0).path("dwellingCode").asString(),
            "since",
            since.toString(),
            "reason",
            "WORK",
            "declaredBy",
            "SELF"));
  }

  private JsonNode first(String division) {
    return Await.until(
        () ->
            gateway
                .get(housing, "/api/divisions/" + division + "/children?limit=1")
                .body()
                .path("items")
                .path(0),
        child -> !child.isMissingNode());
  }

  RegistryResponse registerEmployment(LocalDate from) {
    return postWhenKnown(
        labour,
        "/api/employments",
        Map.of(
            "personId", person, "uscc", uscc, "contract", "OPEN_ENDED", "from", from.toString()));
  }

  RegistryResponse endEmployment(RegistryResponse employment, LocalDate on) {
    return post(
        labour,
        "/api/employments/" + employment.text("recordId") + "/end",
        Map.of("on", on.toString()),
        "If-Match",
        employment.requireEtag());
  }

  RegistryResponse eligibility(String language, @Nullable String readYourWritesToken) {
    return gateway.get(
        self,
        "/api/persons/" + person + "/eligibility",
        withReadYourWritesToken(readYourWritesToken, "Accept-Language", language));
  }

  /** Applies for a permit; if the application is accepted, later steps refer to it. */
  public RegistryResponse apply(
      String ground, @Nullable String readYourWritesToken, String... evidenceKinds) {
    var body =
        Map.of(
            "personId",
            person,
            "ground",
            ground,
            "evidence",
            Stream.of(evidenceKinds)
                .map(kind -> Map.of("kind", kind, "reference", kind + "-1"))
                .toList());
    var headers = withReadYourWritesToken(readYourWritesToken);
    var response = gateway.post(self, "/api/permits", body, UUID.randomUUID().toString(), headers);
    permit = response.succeeded() ? "/api/permits/" + response.text("permitId") : permit;
    return response;
  }

  public String person() {
    return person;
  }

  /** The path of the permit applied for last. */
  public String permit() {
    return Objects.requireNonNull(permit, "no application has been accepted");
  }

  /** Acts on the current version of the permit; repeats on a version conflict. */
  public RegistryResponse actOnPermit(String action, @Nullable Object body) {
    return Await.until(
        () ->
            gateway.post(
                chief,
                permit() + action,
                body,
                UUID.randomUUID().toString(),
                "If-Match",
                gateway.get(police, permit(), "Anju-Purpose", "demonstration").requireEtag()),
        response -> response.status() != 412);
  }

  RegistryResponse awaitPermit(Predicate<JsonNode> condition) {
    return Await.until(
        () -> gateway.get(self, permit()), response -> condition.test(response.body()));
  }

  String outlook(String language, @Nullable String readYourWritesToken) {
    return gateway
        .get(
            self,
            permit() + "/outlook",
            withReadYourWritesToken(readYourWritesToken, "Accept-Language", language))
        .text("text");
  }

  /** Waits for a notification of this kind and returns the newest. */
  JsonNode latestNotification(String kind, String language) {
    return Await.until(
        () ->
            gateway
                .get(self, "/api/notices?limit=1", "Accept-Language", language)
                .body()
                .path("items")
                .path(0),
        notice -> notice.path("kind").asString("").equals(kind));
  }

  List<String> history() {
    return gateway
        .get(self, permit())
        .body()
        .path("history")
        .valueStream()
        .map(step -> step.path("to").asString() + " " + step.path("because").asString())
        .toList();
  }

  private RegistryResponse postWhenKnown(TokenRequest as, String path, Object body) {
    return requireSuccess(
        Await.until(
            () -> gateway.post(as, path, body, UUID.randomUUID().toString()),
            response -> !response.errorCode().endsWith("-unknown")),
        path);
  }

  private RegistryResponse post(TokenRequest as, String path, Object body, String... headers) {
    return requireSuccess(
        gateway.post(as, path, body, UUID.randomUUID().toString(), headers), path);
  }

  private static RegistryResponse requireSuccess(RegistryResponse response, String action) {
    if (!response.succeeded()) {
      throw new IllegalStateException(
          action + " was refused: " + response.status() + " " + response.body());
    }
    return response;
  }

  private static String[] withReadYourWritesToken(
      @Nullable String readYourWritesToken, String... headers) {
    return readYourWritesToken == null
        ? headers
        : Stream.concat(Stream.of(headers), Stream.of("Anju-Seen", readYourWritesToken))
            .toArray(String[]::new);
  }
}
