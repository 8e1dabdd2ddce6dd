package io.anju.bench.demo;

import io.anju.bench.client.Await;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.BuildingGenerator;
import io.anju.bench.population.EnterpriseGenerator;
import io.anju.bench.population.EnterpriseGenerator.SyntheticEnterprise;
import io.anju.bench.population.PersonGenerator;
import io.anju.bench.population.SyntheticPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Creates the data of a district through the public API: dwellings, enterprises, people,
 * residences, tenancies, employment and permits. Records everything the registry acknowledged.
 */
final class DistrictData {

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final ParallelStage stage;
  private final TokenRequest police;
  private final TokenRequest housing;
  private final TokenRequest labour;
  private final Communities communities;
  private final String[] dwellings;
  private final AcknowledgedWrites[] acknowledgedWrites;
  private final List<SyntheticEnterprise> enterprises;
  private final List<SyntheticPerson> people;
  private final BuildingGenerator buildingGenerator;
  private final EmploymentData employmentData;
  private final PermitData permitData;

  DistrictData(GatewayClient gateway, DemoPlan plan, ParallelStage stage) {
    this.gateway = gateway;
    this.plan = plan;
    this.stage = stage;
    this.police = new TokenRequest("police-officer", plan.division());
    this.housing = new TokenRequest("housing-officer", plan.division());
    this.labour = new TokenRequest("labour-clerk", plan.division());
    this.communities = Communities.load(gateway, housing, plan.division());
    this.permitData = new PermitData(gateway, plan);
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

  Communities communities() {
    return communities;
  }

  /** Registers whom the accounts of the first start stand for. */
  AccountHolders.Bound accountHolders() {
    return new AccountHolders(gateway, plan)
        .register(communities.ofBuilding(0), employmentData.employers());
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
    var community = communities.ofBuilding(index);
    var building =
        gateway
            .post(
                housing,
                "/api/buildings",
                buildingGenerator.building(index, community.code(), community.name()),
                plan.key("building", index))
            .requireSuccess("building");
    var homes =
        gateway
            .post(
                housing,
                "/api/buildings/" + building.text("buildingCode") + "/dwellings",
                buildingGenerator.dwellings(index),
                plan.key("dwellings", index))
            .requireSuccess("dwellings")
            .body()
            .path("items");
    for (int i = 0; i < DemoPlan.DWELLINGS_PER_BUILDING; i++) {
      dwellings[index * DemoPlan.DWELLINGS_PER_BUILDING + i] =
          homes.path(i).path("dwellingCode").asString();
    }
  }

  private void registerEnterprise(int index) {
    var enterprise = enterprises.get(index);
    gateway
        .put(
            labour,
            "/api/enterprises/" + enterprise.uscc(),
            Map.of("name", enterprise.name(), "industry", enterprise.industry()))
        .requireSuccess("enterprise");
  }

  private void registerPerson(int index) {
    var person = people.get(index);
    var response =
        gateway
            .post(
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
                plan.key("person", index))
            .requireSuccess("person");
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
    acknowledgedWrites[index].residence(response.requireSuccess("residence").text("residenceId"));
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
    String tenancy = response.requireSuccess("tenancy").text("tenancyId");
    IntStream.range(first, first + DemoPlan.PERSONS_PER_HOUSEHOLD)
        .forEach(i -> acknowledgedWrites[i].tenancy(tenancy));
  }

  private void issuePermit(int index) {
    if (permitData.isEligible(index, movedInOn(index))) {
      var acknowledged = acknowledgedWrites[index];
      acknowledged.permit(permitData.issue(index, people.get(index), acknowledged.person()));
    }
  }

  /** All members of a household move in on one day. */
  LocalDate movedInOn(int index) {
    return people.get(index - index % DemoPlan.PERSONS_PER_HOUSEHOLD).movedInOn();
  }

  private String dwellingOf(int index) {
    return dwellings[index / DemoPlan.PERSONS_PER_HOUSEHOLD];
  }

  /** Repeats a request while a service has not yet consumed what another one has published. */
  static RegistryResponse retryWhileUnknown(Supplier<RegistryResponse> request) {
    return Await.until(request, response -> !response.errorCode().endsWith("-unknown"));
  }
}
