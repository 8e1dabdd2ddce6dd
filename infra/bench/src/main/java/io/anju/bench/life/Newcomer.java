package io.anju.bench.life;

import io.anju.bench.client.Answer;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Patience;
import io.anju.bench.population.Enterprises;
import io.anju.bench.population.Houses;
import io.anju.bench.population.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One made-up person before the offices of a district. */
public final class Newcomer {

  private static final int UNUSED = 1_000;

  private final Gateway gateway;
  private final String district;
  private final Mandate police;
  private final Mandate chief;
  private final Mandate labour;
  private final Mandate housing;
  private final String uscc;
  private final String person;
  private final Mandate self;
  private String permit;

  public Newcomer(Gateway gateway, String district) {
    this.gateway = gateway;
    this.district = district;
    this.police = new Mandate("police-officer", district);
    this.chief = new Mandate("station-chief", district);
    this.labour = new Mandate("labour-clerk", district);
    this.housing = new Mandate("housing-officer", district);
    int luck = UNUSED + (int) (System.nanoTime() / 1_000 % 900_000);
    var enterprise = new Enterprises(luck, district).enterprise(luck % 9_000);
    this.uscc = enterprise.uscc();
    done(gateway.put(labour, "/api/enterprises/" + uscc, Map.of("name", enterprise.name(), "industry", enterprise.industry())), "enterprise");
    var made = new People(luck, LocalDate.of(2020, 1, 1)).person(luck);
    this.person = post(police, "/api/persons", Map.of(
        "document", Map.of("type", "RESIDENT_ID", "number", made.documentNumber()),
        "name", made.name(), "phone", made.phone(), "domicile", made.domicile())).text("personId");
    this.self = Mandate.resident(person);
  }

  /** A home in the first community of the district, declared by the person. */
  public Answer moveIn(LocalDate since) {
    var community = first(first(district).path("code").asString());
    var houses = new Houses(since.toEpochDay());
    var building = post(housing, "/api/buildings", houses.building(1, community.path("code").asString(), community.path("name").asString()));
    var homes = post(housing, "/api/buildings/" + building.text("buildingCode") + "/dwellings", houses.dwellings(1));
    return whenKnown(self, "/api/persons/" + person + "/residences", Map.of(
        "dwellingCode", homes.body().path("items").path(0).path("dwellingCode").asString(), "since", since.toString(), "reason", "WORK", "declaredBy", "SELF"));
  }

  private JsonNode first(String division) {
    return Patience.until(() -> gateway.get(housing, "/api/divisions/" + division + "/children?limit=1").body().path("items").path(0),
        child -> !child.isMissingNode());
  }

  Answer hired(LocalDate from) {
    return whenKnown(labour, "/api/employments",
        Map.of("personId", person, "uscc", uscc, "contract", "OPEN_ENDED", "from", from.toString()));
  }

  Answer dismissed(Answer job, LocalDate on) {
    return post(labour, "/api/employments/" + job.text("recordId") + "/end", Map.of("on", on.toString()), "If-Match", job.etag());
  }

  Answer eligibility(String language, String... seen) {
    return gateway.get(self, "/api/persons/" + person + "/eligibility", and(seen, "Accept-Language", language));
  }

  /** Tried as it is; an application that is taken is the permit from then on. */
  public Answer apply(String ground, String seen, String... papers) {
    var body = Map.of("personId", person, "ground", ground, "evidence",
        Stream.of(papers).map(kind -> Map.of("kind", kind, "reference", kind + "-1")).toList());
    var headers = seen == null ? new String[0] : new String[] {"Anju-Seen", seen};
    var answer = gateway.post(self, "/api/permits", body, UUID.randomUUID().toString(), headers);
    permit = answer.done() ? "/api/permits/" + answer.text("permitId") : permit;
    return answer;
  }

  public String person() {
    return person;
  }

  /** Where the permit is; null before there is one. */
  public String permit() {
    return permit;
  }

  /** An officer acts on the permit as it is now; where somebody was faster, again. */
  public Answer act(String what, Object body) {
    return Patience.until(() -> gateway.post(chief, permit + what, body, UUID.randomUUID().toString(), "If-Match",
        gateway.get(police, permit, "Anju-Purpose", "demonstration").etag()), answer -> answer.status() != 412);
  }

  Answer comesTo(Predicate<JsonNode> right) {
    return Patience.until(() -> gateway.get(self, permit), answer -> right.test(answer.body()));
  }

  String outlook(String language, String... seen) {
    return gateway.get(self, permit + "/outlook", and(seen, "Accept-Language", language)).text("text");
  }

  /** The newest thing the person was told, once there is one of the kind. */
  JsonNode told(String kind, String language) {
    return Patience.until(() -> gateway.get(self, "/api/notices?limit=1", "Accept-Language", language).body().path("items").path(0),
        notice -> notice.path("kind").asString("").equals(kind));
  }

  List<String> history() {
    return gateway.get(self, permit).body().path("history").valueStream()
        .map(step -> step.path("to").asString() + " " + step.path("because").asString()).toList();
  }

  private Answer whenKnown(Mandate as, String path, Object body) {
    return done(Patience.until(() -> gateway.post(as, path, body, UUID.randomUUID().toString()),
        answer -> !answer.problem().endsWith("-unknown")), path);
  }

  private Answer post(Mandate as, String path, Object body, String... headers) {
    return done(gateway.post(as, path, body, UUID.randomUUID().toString(), headers), path);
  }

  private static Answer done(Answer answer, String what) {
    if (!answer.done()) {
      throw new IllegalStateException(what + " was refused: " + answer.status() + " " + answer.body());
    }
    return answer;
  }

  private static String[] and(String[] seen, String... headers) {
    return seen.length == 0 || seen[0] == null ? headers
        : Stream.concat(Stream.of(headers), Stream.of("Anju-Seen", seen[0])).toArray(String[]::new);
  }
}
