package io.anju.bench.demo;

import io.anju.bench.client.Answer;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Patience;
import io.anju.bench.client.Stage;
import io.anju.bench.population.Enterprises;
import io.anju.bench.population.Enterprises.MadeUpEnterprise;
import io.anju.bench.population.Houses;
import io.anju.bench.population.MadeUpPerson;
import io.anju.bench.population.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Fills a district: homes, enterprises, people, and what joins them. Remembers everything the registry acknowledged. */
final class District {

  /** A community of the official list. */
  private record Community(String code, String name) {}

  private final Gateway gateway;
  private final Plan plan;
  private final Stage stage;
  private final Mandate police;
  private final Mandate housing;
  private final Mandate labour;
  private final Mandate chief;
  private final List<Community> communities = new ArrayList<>();
  private final String[] dwellings;
  private final Acknowledged[] acknowledged;
  private final List<MadeUpEnterprise> enterprises;
  private final List<MadeUpPerson> people;
  private final Houses houses;
  private final Livelihoods livelihoods;

  District(Gateway gateway, Plan plan, Stage stage) {
    this.gateway = gateway;
    this.plan = plan;
    this.stage = stage;
    this.police = new Mandate("police-officer", plan.division());
    this.chief = new Mandate("station-chief", plan.division());
    this.housing = new Mandate("housing-officer", plan.division());
    this.labour = new Mandate("labour-clerk", plan.division());
    this.dwellings = new String[plan.dwellings()];
    this.acknowledged = IntStream.range(0, plan.people()).mapToObj(_ -> new Acknowledged()).toArray(Acknowledged[]::new);
    var companies = new Enterprises(plan.seed(), plan.division());
    this.enterprises = IntStream.range(0, plan.enterprises()).mapToObj(companies::enterprise).toList();
    var newcomers = new People(plan.seed(), plan.anchor());
    this.people = IntStream.range(0, plan.people()).mapToObj(newcomers::person).toList();
    this.houses = new Houses(plan.seed());
    this.livelihoods = new Livelihoods(gateway, plan, people, acknowledged, enterprises, this::moved);
  }

  Acknowledged[] acknowledged() {
    return acknowledged;
  }

  String[] dwellings() {
    return dwellings;
  }

  String communities() {
    return communities.size() + " 个社区，如 " + String.join("、", communities.stream().limit(4).map(Community::name).toList());
  }

  /** Real streets and communities, from the registry itself. */
  void explore() {
    for (JsonNode street : children(plan.division())) {
      for (JsonNode community : children(street.path("code").asString())) {
        communities.add(new Community(community.path("code").asString(), community.path("name").asString()));
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
      var page = done(gateway.get(housing, "/api/divisions/" + code + "/children?limit=500" + after), "division " + code).body();
      page.path("items").forEach(all::add);
      after = page.path("next").isNull() || page.path("next").isMissingNode() ? "" : "&after=" + page.path("next").asString();
    } while (!after.isEmpty());
    return all;
  }

  void fill() {
    stage.run("楼栋与房屋 dwellings", plan.buildings(), this::build);
    stage.run("用人单位 enterprises", plan.enterprises(), this::found);
    stage.run("人员 persons", plan.people(), this::register);
    stage.run("居住登记 residences", plan.people(), this::house);
    stage.run("租赁备案 tenancies", plan.households(), this::let);
    stage.run("就业登记 employment", plan.people(), livelihoods::employ);
    stage.run("社会保险 insurance", livelihoods.batches(), livelihoods::insure);
    stage.run("学籍 schooling", plan.people(), livelihoods::enrol);
    stage.run("居住证 permits", plan.people(), this::permit);
  }

  private void build(int index) {
    var community = communities.get(index % communities.size());
    var building = done(gateway.post(housing, "/api/buildings", houses.building(index, community.code(), community.name()),
        plan.key("building", index)), "building");
    var homes = done(gateway.post(housing, "/api/buildings/" + building.text("buildingCode") + "/dwellings", houses.dwellings(index),
        plan.key("dwellings", index)), "dwellings").body().path("items");
    for (int i = 0; i < Plan.HOMES_A_BUILDING; i++) {
      dwellings[index * Plan.HOMES_A_BUILDING + i] = homes.path(i).path("dwellingCode").asString();
    }
  }

  private void found(int index) {
    var enterprise = enterprises.get(index);
    done(gateway.put(labour, "/api/enterprises/" + enterprise.uscc(), Map.of("name", enterprise.name(), "industry", enterprise.industry())), "enterprise");
  }

  private void register(int index) {
    var person = people.get(index);
    var answer = done(gateway.post(police, "/api/persons", Map.of(
        "document", Map.of("type", "RESIDENT_ID", "number", person.documentNumber()),
        "name", person.name(), "phone", person.phone(), "domicile", person.domicile()), plan.key("person", index)), "person");
    acknowledged[index].person(answer.text("personId"));
  }

  private void house(int index) {
    var person = people.get(index);
    String[] declarants = {"SELF", "LANDLORD", "POLICE", "GRID"};
    var answer = whenKnown(() -> gateway.post(police, "/api/persons/" + acknowledged[index].person() + "/residences", Map.of(
        "dwellingCode", home(index), "since", moved(index).toString(), "reason", person.employed() ? "WORK" : "FAMILY",
        "declaredBy", declarants[person.pick(declarants.length, 1)]), plan.key("residence", index)));
    acknowledged[index].residence(done(answer, "residence").text("residenceId"));
    acknowledged[index].home(home(index));
  }

  private void let(int index) {
    int first = index * Plan.A_HOUSEHOLD;
    var tenants = IntStream.range(first, first + Plan.A_HOUSEHOLD).mapToObj(i -> acknowledged[i].person()).toList();
    var landlord = people.get(first).pick(10, 2) < 7
        ? Map.of("uscc", enterprises.get(people.get(first).pick(20, 3)).uscc())
        : Map.of("personId", acknowledged[Math.floorMod(first + plan.people() / 2, plan.people())].person());
    var body = new HashMap<String, Object>(Map.of("dwellingCode", home(first), "landlord", landlord, "tenants", tenants.subList(0, 1),
        "occupants", tenants, "from", moved(first).toString(), "until", plan.anchor().plusMonths(6 + people.get(first).pick(24, 4)).toString(),
        "signedOn", moved(first).minusDays(3).toString(), "filedBy", "LANDLORD"));
    var rent = BigDecimal.valueOf(1200 + 50L * people.get(first).pick(60, 5)).setScale(2);
    body.put("monthlyRent", rent);
    body.put("deposit", rent);
    var answer = whenKnown(() -> gateway.post(housing, "/api/tenancies", body, plan.key("tenancy", index)));
    String tenancy = done(answer, "tenancy").text("tenancyId");
    IntStream.range(first, first + Plan.A_HOUSEHOLD).forEach(i -> acknowledged[i].tenancy(tenancy));
  }

  /** From application to issue, for those who have lived here half a year (Decree 663 art. 2). */
  private void permit(int index) {
    if (moved(index).isAfter(plan.anchor().minusMonths(6).minusDays(1)) || index >= plan.applicants()) {
      return;
    }
    var person = people.get(index);
    var evidence = List.of(Map.of("kind", "PHOTO", "reference", "照片-" + index), person.employed()
        ? Map.of("kind", "LABOUR_CONTRACT", "reference", "合同-" + index) : Map.of("kind", "LEASE", "reference", "租约-" + index));
    var applied = done(gateway.post(police, "/api/permits", Map.of("personId", acknowledged[index].person(),
        "ground", person.employed() ? "EMPLOYMENT" : "HOUSING", "evidence", evidence), plan.key("permit", index)), "permit");
    String permit = "/api/permits/" + applied.text("permitId");
    var approved = done(gateway.post(chief, permit + "/approval", Map.of(), plan.key("approval", index), "If-Match", applied.etag()), "approval");
    done(gateway.post(chief, permit + "/issue", Map.of(), plan.key("issue", index), "If-Match", approved.etag()), "issue");
    acknowledged[index].permit(applied.text("permitId"));
  }

  /** The household moved in together. */
  LocalDate moved(int index) {
    return people.get(index - index % Plan.A_HOUSEHOLD).since();
  }

  private String home(int index) {
    return dwellings[index / Plan.A_HOUSEHOLD];
  }

  /** A fact of another service may be a moment away: asked again while it is not known. */
  static Answer whenKnown(Supplier<Answer> ask) {
    return Patience.until(ask, answer -> !answer.problem().endsWith("-unknown"));
  }

  static Answer done(Answer answer, String what) {
    if (!answer.done()) {
      throw new IllegalStateException(what + " was refused: " + answer.status() + " " + answer.body());
    }
    return answer;
  }
}
