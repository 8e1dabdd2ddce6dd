package io.anju.bench.demo;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.Patience;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.BuildingGenerator;
import io.anju.bench.population.EnterpriseGenerator;
import io.anju.bench.population.EnterpriseGenerator.MadeUpEnterprise;
import io.anju.bench.population.MadeUpPerson;
import io.anju.bench.population.PersonGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Fills a district: homes, enterprises, people, and what joins them. Remembers everything the
 * registry acknowledged.
 */
final class DistrictData {

  /** A community of the official list. */
  private record Community(String code, String name) {}

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final ParallelStage stage;
  private final TokenRequest police;
  private final TokenRequest housing;
  private final TokenRequest labour;
  private final TokenRequest chief;
  private final List<Community> communities = new ArrayList<>();
  private final String[] dwellings;
  private final AcknowledgedWrites[] acknowledgedWrites;
  private final List<MadeUpEnterprise> enterprises;
  private final List<MadeUpPerson> people;
  private final BuildingGenerator buildingGenerator;
  private final EmploymentData employmentData;

  DistrictData(GatewayClient gateway, DemoPlan plan, ParallelStage stage) {
    this.gateway = gateway;
    this.plan = plan;
    this.stage = stage;
    this.police = new TokenRequest("police-officer", plan.division());
    this.chief = new TokenRequest("station-chief", plan.division());
    this.housing = new TokenRequest("housing-officer", plan.division());
    this.labour = new TokenRequest("labour-clerk", plan.division());
    this.dwellings = new String[plan.dwellings()];
    this.acknowledgedWrites =
        IntStream.range(0, plan.people())
            .mapToObj(_ -> new AcknowledgedWrites())
            .toArray(AcknowledgedWrites[]::new);
    var enterpriseGenerator = new EnterpriseGenerator(plan.seed(), plan.division());
    this.enterprises =
        IntStream.range(0, plan.enterprises()).mapToObj(enterpriseGenerator::enterprise).toList();
    var personGenerator = new PersonGenerator(plan.seed(), plan.referenceDate());
    this.people = IntStream.range(0, plan.people()).mapToObj(personGenerator::person).toList();
    this.buildingGenerator = new BuildingGenerator(plan.seed());
    this.employmentData =
        new EmploymentData(gateway, plan, people, acknowledgedWrites, enterprises, this::movedInOn);
  }

  AcknowledgedWrites[] acknowledged() {
    return acknowledgedWrites;
  }

  String[] dwellings() {
    return dwellings;
  }

  String communities() {
    return communities.size()
        + " 个社区，如 "
        + String.join("、", communities.stream().limit(4).map(Community::name).toList());
  }

  /** Real streets and communities, from the registry itself. */
  void loadCommunities() {
    for (JsonNode street : children(plan.division())) {
      for (JsonNode community : children(street.path("code").asString())) {
        communities.add(
            new Community(community.path("code").asString(), community.path("name").asString()));
      }
    }
    if (communities.isEmpty()) {
      throw new IllegalStateException("the registry knows no communities of " + plan.division());
    }
  }

  private List<JsonNode> children(String code) {
    var all = new ArrayList<JsonNode>();
    String after = "";
    do {
      var page =
          requireSuccess(
                  gateway.get(housing, "/api/divisions/" + code + "/children?limit=500" + after),
                  "division " + code)
              .body();
      page.path("items").forEach(all::add);
      after =
          page.path("next").isNull() || page.path("next").isMissingNode()
              ? ""
              : "&after=" + page.path("next").asString();
    } while (!after.isEmpty());
    return all;
  }

  void createAll() {
    stage.run("楼栋与房屋 dwellings", plan.buildings(), this::createBuilding);
    stage.run("用人单位 enterprises", plan.enterprises(), this::registerEnterprise);
    stage.run("人员 persons", plan.people(), this::registerPerson);
    stage.run("居住登记 residences", plan.people(), this::declareResidence);
    stage.run("租赁备案 tenancies", plan.households(), this::fileTenancy);
    stage.run("就业登记 employment", plan.people(), employmentData::registerEmployment);
    stage.run("社会保险 insurance", employmentData.batches(), employmentData::registerInsurance);
    stage.run("学籍 schooling", plan.people(), employmentData::registerEnrolment);
    stage.run("居住证 permits", plan.people(), this::issuePermit);
  }

  private void createBuilding(int index) {
    var community = communities.get(index % communities.size());
    var building =
        requireSuccess(
            gateway.post(
                housing,
                "/api/buildings",
                buildingGenerator.building(index, community.code(), community.name()),
                plan.key("building", index)),
            "building");
    var homes =
        requireSuccess(
                gateway.post(
                    housing,
                    "/api/buildings/" + building.text("buildingCode") + "/dwellings",
                    buildingGenerator.dwellings(index),
                    plan.key("dwellings", index)),
                "dwellings")
            .body()
            .path("items");
    for (int i = 0; i < DemoPlan.DWELLINGS_PER_BUILDING; i++) {
      dwellings[index * DemoPlan.DWELLINGS_PER_BUILDING + i] =
          homes.path(i).path("dwellingCode").asString();
    }
  }

  private void registerEnterprise(int index) {
    var enterprise = enterprises.get(index);
    requireSuccess(
        gateway.put(
            labour,
            "/api/enterprises/" + enterprise.uscc(),
            Map.of("name", enterprise.name(), "industry", enterprise.industry())),
        "enterprise");
  }

  private void registerPerson(int index) {
    var person = people.get(index);
    var response =
        requireSuccess(
            gateway.post(
                police,
                "/api/persons",
                Map.of(
                    "document",
                    Map.of("type", "RESIDENT_ID", "number", person.documentNumber()),
                    "name",
                    person.name(),
                    "phone",
                    person.phone(),
                    "domicile",
                    person.domicile()),
                plan.key("person", index)),
            "person");
    acknowledgedWrites[index].person(response.text("personId"));
  }

  private void declareResidence(int index) {
    var person = people.get(index);
    String[] declarants = {"SELF", "LANDLORD", "POLICE", "GRID"};
    var response =
        retryWhileUnknown(() ->
            gateway.post(
                police,
                "/api/persons/" + acknowledgedWrites[index].person() + "/residences",
                Map.of(
                    "dwellingCode",
                    dwellingOf(index),
                    "since",
                    movedInOn(index).toString(),
                    "reason",
                    person.employed() ? "WORK" : "FAMILY",
                    "declaredBy",
                    declarants[person.pick(declarants.length, 1)]),
                plan.key("residence", index)));
    acknowledgedWrites[index].residence(requireSuccess(response, "residence").text("residenceId"));
    acknowledgedWrites[index].home(dwellingOf(index));
  }

  private void fileTenancy(int index) {
    int first = index * DemoPlan.PERSONS_PER_HOUSEHOLD;
    var tenants =
        IntStream.range(first, first + DemoPlan.PERSONS_PER_HOUSEHOLD)
            .mapToObj(i -> acknowledgedWrites[i].person())
            .toList();
    var landlord =
        people.get(first).pick(10, 2) < 7
            ? Map.of("uscc", enterprises.get(people.get(first).pick(20, 3)).uscc())
            : Map.of(
                "personId",
                acknowledgedWrites[Math.floorMod(first + plan.people() / 2, plan.people())]
                    .person());
    var body =
        new HashMap<String, Object>(
            Map.of(
                "dwellingCode",
                dwellingOf(first),
                "landlord",
                landlord,
                "tenants",
                tenants.subList(0, 1),
                "occupants",
                tenants,
                "from",
                movedInOn(first).toString(),
                "until",
                plan.referenceDate().plusMonths(6 + people.get(first).pick(24, 4)).toString(),
                "signedOn",
                movedInOn(first).minusDays(3).toString(),
                "filedBy",
                "LANDLORD"));
    var rent = BigDecimal.valueOf(1200 + 50L * people.get(first).pick(60, 5)).setScale(2);
    body.put("monthlyRent", rent);
    body.put("deposit", rent);
    var response =
        retryWhileUnknown(
            () -> gateway.post(housing, "/api/tenancies", body, plan.key("tenancy", index)));
    String tenancy = requireSuccess(response, "tenancy").text("tenancyId");
    IntStream.range(first, first + DemoPlan.PERSONS_PER_HOUSEHOLD)
        .forEach(i -> acknowledgedWrites[i].tenancy(tenancy));
  }

  /** From application to issue, for those who have lived here half a year (Decree 663 art. 2). */
  private void issuePermit(int index) {
    if (movedInOn(index).isAfter(plan.referenceDate().minusMonths(6).minusDays(1))
        || index >= plan.applicants()) {
      return;
    }
    var person = people.get(index);
    var evidence =
        List.of(
            Map.of("kind", "PHOTO", "reference", "照片-" + index),
            person.employed()
                ? Map.of("kind", "LABOUR_CONTRACT", "reference", "合同-" + index)
                : Map.of("kind", "LEASE", "reference", "租约-" + index));
    var applied =
        requireSuccess(
            gateway.post(
                police,
                "/api/permits",
                Map.of(
                    "personId",
                    acknowledgedWrites[index].person(),
                    "ground",
                    person.employed() ? "EMPLOYMENT" : "HOUSING",
                    "evidence",
                    evidence),
                plan.key("permit", index)),
            "permit");
    String permit = "/api/permits/" + applied.text("permitId");
    var approved =
        requireSuccess(
            gateway.post(
                chief,
                permit + "/approval",
                Map.of(),
                plan.key("approval", index),
                "If-Match",
                applied.etag()),
            "approval");
    requireSuccess(
        gateway.post(
            chief,
            permit + "/issue",
            Map.of(),
            plan.key("issue", index),
            "If-Match",
            approved.etag()),
        "issue");
    acknowledgedWrites[index].permit(applied.text("permitId"));
  }

  /** The household moved in together. */
  LocalDate movedInOn(int index) {
    return people.get(index - index % DemoPlan.PERSONS_PER_HOUSEHOLD).movedInOn();
  }

  private String dwellingOf(int index) {
    return dwellings[index / DemoPlan.PERSONS_PER_HOUSEHOLD];
  }

  /** A fact of another service may be a moment away: asked again while it is not known. */
  static RegistryResponse retryWhileUnknown(Supplier<RegistryResponse> request) {
    return Patience.until(request, response -> !response.errorCode().endsWith("-unknown"));
  }

  static RegistryResponse requireSuccess(RegistryResponse response, String what) {
    if (!response.succeeded()) {
      throw new IllegalStateException(
          what + " was refused: " + response.status() + " " + response.body());
    }
    return response;
  }
}
