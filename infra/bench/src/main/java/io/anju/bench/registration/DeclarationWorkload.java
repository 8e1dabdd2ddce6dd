package io.anju.bench.registration;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.BuildingGenerator;
import io.anju.bench.population.PersonGenerator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Registered people and coded dwellings for declarations of residence. Each person moves in once.
 */
public final class DeclarationWorkload {

  private static final String DIVISION = "320508";
  private static final int BUILDINGS = 10;

  private final GatewayClient gateway;
  private final ParallelStage stage;
  private final TokenRequest police = new TokenRequest("police-officer", DIVISION);
  private final TokenRequest housing = new TokenRequest("housing-officer", DIVISION);
  private final long seed;
  private final PersonGenerator people;
  private final String[] persons;
  private final List<String> dwellings;
  private final AtomicInteger next = new AtomicInteger();

  /** People whose declaration was refused, to be declared again. */
  private final Queue<Integer> refused = new ConcurrentLinkedQueue<>();

  private final Queue<String> declared = new ConcurrentLinkedQueue<>();

  /**
   * @param seed a new one for each run: a person with a residence cannot move in again
   */
  public DeclarationWorkload(GatewayClient gateway, ParallelStage stage, long seed, int count) {
    this.gateway = gateway;
    this.stage = stage;
    this.seed = seed;
    this.people = new PersonGenerator(seed, LocalDate.now().withDayOfMonth(1));
    this.persons = new String[count];
    this.dwellings = createDwellings();
  }

  private List<String> createDwellings() {
    var street = first("/api/divisions/" + DIVISION + "/children?limit=1");
    var community = first("/api/divisions/" + street.text("code") + "/children?limit=1");
    var generator = new BuildingGenerator(seed);
    var dwellings = new String[BUILDINGS][];
    stage.run(
        "楼栋与房屋 dwellings",
        BUILDINGS,
        i -> {
          var building =
              requireSuccess(
                  gateway.post(
                      housing,
                      "/api/buildings",
                      generator.building(i, community.text("code"), community.text("name")),
                      key("building", i)));
          var created =
              requireSuccess(
                  gateway.post(
                      housing,
                      "/api/buildings/" + building.text("buildingCode") + "/dwellings",
                      generator.dwellings(i),
                      key("homes", i)));
          dwellings[i] =
              StreamSupport.stream(created.body().path("items").spliterator(), false)
                  .map(one -> one.path("dwellingCode").asString())
                  .toArray(String[]::new);
        });
    return Arrays.stream(dwellings).flatMap(Arrays::stream).toList();
  }

  private RegistryResponse first(String path) {
    var page = requireSuccess(gateway.get(housing, path));
    return new RegistryResponse(
        page.status(), page.body().path("items").path(0), page.etag(), page.readYourWritesToken());
  }

  /** Registers the people beforehand, so that only their declarations are measured. */
  public void registerPersons() {
    stage.run(
        "人员 persons",
        persons.length,
        i -> {
          var person = people.person(i);
          persons[i] =
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
                          key("person", i)))
                  .text("personId");
        });
  }

  /** The number of people who have not moved in yet. */
  public int remaining() {
    return persons.length - next.get();
  }

  public String anyPerson(long turn) {
    return persons[Math.floorMod(turn * 7919, persons.length)];
  }

  /**
   * Declares the residence of the next person; {@link #awaitView} returns when the single view
   * shows it.
   */
  public RegistryResponse declare() {
    int i = next.getAndIncrement();
    return requireSuccess(gateway.post(police, path(i), declaration(i), key("residence", i)));
  }

  private String path(int i) {
    return "/api/persons/" + persons[i] + "/residences";
  }

  private Map<String, String> declaration(int i) {
    return Map.of(
        "dwellingCode",
        dwellings.get(i % dwellings.size()),
        "since",
        LocalDate.now().minusDays(3).toString(),
        "reason",
        "WORK",
        "declaredBy",
        "SELF");
  }

  /**
   * Declares the residence of the next person in one attempt; null without a response.
   *
   * @throws IllegalStateException if everybody has moved in
   */
  public @Nullable RegistryResponse tryDeclare() {
    var again = refused.poll();
    int i = again == null ? next.getAndIncrement() : again;
    if (i >= persons.length) {
      throw new IllegalStateException("all " + persons.length + " people have moved in");
    }
    var response =
        gateway.once(
            police, "POST", path(i), declaration(i), "Idempotency-Key", key("residence", i));
    if (response != null && response.succeeded()) {
      declared.add(persons[i]);
    } else {
      refused.add(i);
    }
    return response;
  }

  /** Reads the view of somebody in one attempt; null without a response. */
  public @Nullable RegistryResponse tryRead(long turn) {
    return gateway.once(
        police,
        "GET",
        "/api/overview/persons/" + anyPerson(turn),
        null,
        "Anju-Purpose",
        "benchmark");
  }

  /** Of the declarations that were acknowledged by {@link #tryDeclare}, those without a view. */
  public long declaredButNotShown() {
    var shown = new AtomicInteger();
    var all = List.copyOf(declared);
    stage.run(
        "视图 views",
        all.size(),
        i -> {
          var view =
              requireSuccess(
                  gateway.get(
                      police, "/api/overview/persons/" + all.get(i), "Anju-Purpose", "benchmark"));
          if (!view.body().path("residence").path("residenceId").asString("").isEmpty()) {
            shown.incrementAndGet();
          }
        });
    return all.size() - shown.get();
  }

  /** Reads the view with the declaration's read-your-writes token, so that it shows the write. */
  public void awaitView(RegistryResponse declaration) {
    var view =
        requireSuccess(
            gateway.get(
                police,
                "/api/overview/persons/" + declaration.text("personId"),
                "Anju-Purpose",
                "benchmark",
                "Anju-Seen",
                declaration.requireReadYourWritesToken()));
    if (!view.body()
        .path("residence")
        .path("residenceId")
        .asString("")
        .equals(declaration.text("residenceId"))) {
      throw new IllegalStateException("the view does not show " + declaration.text("residenceId"));
    }
  }

  void evaluateEligibility(long turn) {
    var response =
        requireSuccess(
            gateway.get(
                police,
                "/api/persons/" + anyPerson(turn) + "/eligibility",
                "Anju-Purpose",
                "benchmark"));
    if (response.body().path("conditions").isEmpty()) {
      throw new IllegalStateException("the response has no conditions");
    }
  }

  private String key(String what, int index) {
    return "bench-" + seed + "-" + what + "-" + index;
  }

  private static RegistryResponse requireSuccess(RegistryResponse response) {
    if (!response.succeeded()) {
      throw new IllegalStateException("refused: " + response.status() + " " + response.body());
    }
    return response;
  }
}
