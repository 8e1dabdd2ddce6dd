package io.anju.residence.permit;

import static io.anju.residence.StationFixture.PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.MovedTime;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.StationFixture;
import io.anju.residence.dormancy.job.PermitSweep;
import io.anju.residence.permit.review.PendingSuspension;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** One person's life with a permit, day by day, as the person and the police station see it. */
final class PermitLifecycleFixture {

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final StationFixture station;
  private final PermitSweep sweep;
  private final Clock clock;
  private final Http resident;
  private final PermitRepository permits;
  final OtherServicesFixture neighbours;
  final String person;
  private String path;

  PermitLifecycleFixture(ApplicationContext context, int port, String district) {
    this.neighbours = context.getBean(OtherServicesFixture.class);
    this.station =
        new StationFixture(
            Http.at(port, Tokens.officialNamed("decides", Role.POLICE_OFFICER, district)),
            neighbours);
    this.sweep = context.getBean(PermitSweep.class);
    this.permits = context.getBean(PermitRepository.class);
    this.clock = context.getBean(Clock.class);
    // Born on a day of their own, so that nobody seems to be registered twice.
    this.person = station.registered(LocalDate.of(1960, 1, 1).plusDays(PEOPLE.incrementAndGet()));
    this.resident = Http.at(port, Tokens.person(Role.RESIDENT, person));
  }

  /** A new day: whatever is due by then is done. */
  PermitLifecycleFixture advanceTo(String day) {
    MovedTime.to(LocalDate.parse(day), clock);
    sweep.sweep();
    return this;
  }

  /** A new day on which several replicas sweep at once. */
  PermitLifecycleFixture advanceToWithReplicas(String day, int replicas)
      throws InterruptedException {
    MovedTime.to(LocalDate.parse(day), clock);
    try (var together = Executors.newFixedThreadPool(replicas)) {
      together.invokeAll(Collections.nCopies(replicas, Executors.callable(sweep::sweep)));
    }
    return this;
  }

  JsonNode moveIn(String community, String since) {
    return requireSuccess(
        station.declare(person, neighbours.dwelling(community), LocalDate.parse(since), "SELF"));
  }

  void moveOut(String on) {
    String residence =
        station
            .officer()
            .get("/api/persons/" + person, PURPOSE)
            .body()
            .path("residences")
            .get(0)
            .path("residenceId")
            .asString();
    requireSuccess(
        station
            .officer()
            .post(
                "/api/persons/" + person + "/residences/" + residence + "/departure",
                Map.of("on", on, "declaredBy", "SELF"),
                "If-Match",
                "*"));
  }

  JsonNode eligibility(PublishedFact... awaited) {
    return resident.get("/api/persons/" + person + "/eligibility", seenHeader(awaited)).body();
  }

  /** A day on which the person is eligible by what the neighbours published. */
  PermitLifecycleFixture awaitEligible(PublishedFact awaited, String day) {
    advanceTo(day);
    assertThat(eligibility(awaited).path("eligible").asBoolean()).isTrue();
    return this;
  }

  Response apply(String ground, String... papers) {
    var answer = resident.post("/api/permits", StationFixture.application(person, ground, papers));
    path = answer.status() == 201 ? answer.header("Location") : path;
    return answer;
  }

  /** An officer acts on the permit as it is now. */
  Response perform(String what, Object body) {
    String etag = station.officer().get(path, PURPOSE).header("ETag");
    return body == null
        ? station.officer().send("POST", path + what, null, "If-Match", etag)
        : station.officer().post(path + what, body, "If-Match", etag);
  }

  /** Somebody else than an officer acts on the permit, whatever its version. */
  Response performAs(String token, String what, Object body) {
    return resident.as(token).post(path + what, body, "If-Match", "*");
  }

  /** The holder acts on the permit as it is now, over the network. */
  Response performOnline(String what, Object body) {
    return performAs(Tokens.person(Role.RESIDENT, person), what, body);
  }

  JsonNode requireSuccess(String what, Object body) {
    return requireSuccess(perform(what, body));
  }

  JsonNode permit() {
    return resident.get(path).body();
  }

  String status() {
    return permit().path("status").asString();
  }

  JsonNode outlook(PublishedFact... awaited) {
    return resident.get(path + "/outlook", seenHeader(awaited)).body();
  }

  /** Waits until the other services' facts are applied, then runs the permit review. */
  PermitLifecycleFixture awaitFacts(PublishedFact awaited) {
    assertThat(resident.get(path + "/outlook", "Anju-Seen", awaited.token()).status())
        .isEqualTo(200);
    return this;
  }

  /** Waits until the registry has recorded that the evidence of the permit ends. */
  PermitLifecycleFixture awaitPendingSuspension(String day) {
    var suspendsOn =
        Eventually.eventually(
            () -> {
              sweep.sweep();
              return CurrentCaller.asSystem(() -> permits.byHolder().findLive(new PersonId(person)))
                  .map(Versioned::state)
                  .flatMap(permit ->
                      permit instanceof ActivePermit active
                          ? active.reviewState().pendingSuspension()
                          : Optional.<PendingSuspension>empty())
                  .map(pending -> pending.suspendsOn().toString());
            },
            found -> found.equals(Optional.of(day)));
    assertThat(suspendsOn).contains(day);
    return this;
  }

  /** The registry's conclusions are drawn until the permit stands as expected. */
  String awaitStatus(String status) {
    return Eventually.eventually(
        () -> {
          sweep.sweep();
          return status();
        },
        status::equals);
  }

  /** The kinds of the notifications to the resident, oldest first, once the last one arrived. */
  List<String> notificationKindsUntil(String last) {
    return Eventually.eventually(
        this::notificationKinds, kinds -> !kinds.isEmpty() && kinds.getLast().equals(last));
  }

  private List<String> notificationKinds() {
    return resident
        .get("/api/notices?limit=100")
        .body()
        .path("items")
        .valueStream()
        .map(one -> one.path("kind").asString())
        .toList()
        .reversed();
  }

  List<String> history() {
    return permit()
        .path("history")
        .valueStream()
        .map(step -> step.path("because").asString())
        .toList();
  }

  private static JsonNode requireSuccess(Response answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 201);
    return answer.body();
  }

  private static String[] seenHeader(PublishedFact... awaited) {
    return awaited.length == 0 ? new String[0] : new String[] {"Anju-Seen", awaited[0].token()};
  }
}
