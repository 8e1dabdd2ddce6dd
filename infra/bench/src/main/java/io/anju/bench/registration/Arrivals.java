package io.anju.bench.registration;

import io.anju.bench.client.Answer;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Stage;
import io.anju.bench.population.Houses;
import io.anju.bench.population.People;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** People who stand registered and homes that stand coded, for declarations to join one by one; each person moves in once. */
public final class Arrivals {

  private static final String DIVISION = "320508";
  private static final int BUILDINGS = 10;

  private final Gateway gateway;
  private final Stage stage;
  private final Mandate police = new Mandate("police-officer", DIVISION);
  private final Mandate housing = new Mandate("housing-officer", DIVISION);
  private final long seed;
  private final People people;
  private final String[] persons;
  private final List<String> homes;
  private final AtomicInteger next = new AtomicInteger();

  /** @param seed another one for each run, since whoever lives somewhere has arrived */
  public Arrivals(Gateway gateway, Stage stage, long seed, int count) {
    this.gateway = gateway;
    this.stage = stage;
    this.seed = seed;
    this.people = new People(seed, LocalDate.now().withDayOfMonth(1));
    this.persons = new String[count];
    this.homes = homes();
  }

  private List<String> homes() {
    var street = first("/api/divisions/" + DIVISION + "/children?limit=1");
    var community = first("/api/divisions/" + street.text("code") + "/children?limit=1");
    var houses = new Houses(seed);
    var homes = new String[BUILDINGS][];
    stage.run("楼栋与房屋 dwellings", BUILDINGS, i -> {
      var building = done(gateway.post(housing, "/api/buildings", houses.building(i, community.text("code"), community.text("name")), key("building", i)));
      var coded = done(gateway.post(housing, "/api/buildings/" + building.text("buildingCode") + "/dwellings", houses.dwellings(i), key("homes", i)));
      homes[i] = StreamSupport.stream(coded.body().path("items").spliterator(), false).map(one -> one.path("dwellingCode").asString()).toArray(String[]::new);
    });
    return Arrays.stream(homes).flatMap(Arrays::stream).toList();
  }

  private Answer first(String path) {
    var page = done(gateway.get(housing, path));
    return new Answer(page.status(), page.body().path("items").path(0), page.etag(), page.seen());
  }

  /** Registers the people, so that what is measured afterwards is their declarations alone. */
  public void register() {
    stage.run("人员 persons", persons.length, i -> {
      var person = people.person(i);
      persons[i] = done(gateway.post(police, "/api/persons", Map.of("document", Map.of("type", "RESIDENT_ID", "number", person.documentNumber()),
          "name", person.name(), "phone", person.phone(), "domicile", person.domicile()), key("person", i))).text("personId");
    });
  }

  /** How many may still arrive. */
  public int left() {
    return persons.length - next.get();
  }

  public String anybody(long turn) {
    return persons[Math.floorMod(turn * 7919, persons.length)];
  }

  /** The next person declares a residence; answered by {@link #shown} once the single view has it. */
  public Answer declare() {
    int i = next.getAndIncrement();
    var answer = gateway.post(police, "/api/persons/" + persons[i] + "/residences", Map.of("dwellingCode", homes.get(i % homes.size()),
        "since", LocalDate.now().minusDays(3).toString(), "reason", "WORK", "declaredBy", "SELF"), key("residence", i));
    return done(answer);
  }

  /** Reads the view, which waits for what the declaration's answer says it must have seen. */
  public void shown(Answer declared) {
    var view = done(gateway.get(police, "/api/overview/persons/" + declared.text("personId"), "Anju-Purpose", "benchmark", "Anju-Seen", declared.seen()));
    if (!view.body().path("residence").path("residenceId").asString("").equals(declared.text("residenceId"))) {
      throw new IllegalStateException("the view does not show " + declared.text("residenceId"));
    }
  }

  void assess(long turn) {
    var answer = done(gateway.get(police, "/api/persons/" + anybody(turn) + "/eligibility", "Anju-Purpose", "benchmark"));
    if (answer.body().path("conditions").isEmpty()) {
      throw new IllegalStateException("an answer without conditions");
    }
  }

  private String key(String what, int index) {
    return "bench-" + seed + "-" + what + "-" + index;
  }

  private static Answer done(Answer answer) {
    if (!answer.done()) {
      throw new IllegalStateException("refused: " + answer.status() + " " + answer.body());
    }
    return answer;
  }
}
