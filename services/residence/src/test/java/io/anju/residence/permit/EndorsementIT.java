package io.anju.residence.permit;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.command.Ids;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.procedure.Applications;
import io.anju.residence.permit.procedure.ApplyForPermit;
import io.anju.residence.permit.procedure.Representatives;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Permits issued long ago, endorsed today. */
@WithResidenceService
class EndorsementIT {

  private static final Caller PAST_OFFICER = pastChief("then");
  private static final Caller PAST_COLLEAGUE = pastChief("then too");

  @LocalServerPort private int port;
  private final ApplicationContext context;
  private StationFixture station;

  @Autowired
  EndorsementIT(ApplicationContext context) {
    this.context = context;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, context.getBean(OtherServicesFixture.class));
  }

  @Test
  void endorsement_within_the_window_extends_the_permit_by_a_year() {
    String path = issued(station.registeredResident(30), 350);
    var endorsed =
        station.officer().send("POST", path + "/endorsements", null, "If-Match", "\"3\"");
    assertThat(endorsed.status()).isEqualTo(200);
    assertThat(endorsed.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(endorsed.body().path("countsFrom").asString())
        .isEqualTo(today().minusDays(350).toString());
    assertThat(endorsed.body().path("endorseBy").asString())
        .isEqualTo(today().minusDays(350).plusYears(2).toString());
    assertThat(
            station
                .officer()
                .send("POST", path + "/endorsements", null, "If-Match", "\"4\"")
                .problem())
        .isEqualTo("endorsement-too-early");
  }

  @Test
  void missed_endorsement_suspends_and_late_endorsement_restarts_the_years_of_residence() {
    String person = station.registeredResident(30);
    String path = issued(person, 400);
    var suspended = station.officer().get(path, PURPOSE);
    assertThat(suspended.body().path("status").asString()).isEqualTo("SUSPENDED");
    assertThat(suspended.body().path("suspendedBecause").asString())
        .isEqualTo("endorsement-missed");
    assertThat(suspended.body().path("suspendedSince").asString())
        .isEqualTo(today().minusDays(400).plusYears(1).plusDays(1).toString());
    assertThat(
            station
                .officer()
                .get("/api/persons/" + person + "/entitlements", PURPOSE)
                .body()
                .path("items")
                .values())
        .isNotEmpty()
        .allMatch(item ->
            !item.path("granted").asBoolean()
                && item.path("because").asString().equals("permit-suspended"));
    assertThat(station.officer().get(path + "/credential").problem())
        .isEqualTo("permit-not-active");
    var reactivated =
        station
            .officer()
            .send("POST", path + "/endorsements", null, "If-Match", suspended.header("ETag"));
    assertThat(reactivated.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(reactivated.body().path("countsFrom").asString()).isEqualTo(today().toString());
    assertThat(
            reactivated.body().path("history").values().stream()
                .map(step -> step.path("because").asString()))
        .containsExactly(
            "applied", "conditions-met", "issued", "endorsement-missed", "endorsed-late");
  }

  @Test
  void endorsement_after_move_out_names_the_unmet_condition() {
    String person = station.registeredResident(30);
    String path = issued(person, 350);
    var residence =
        station
            .officer()
            .get("/api/persons/" + person, PURPOSE)
            .body()
            .path("residences")
            .get(0)
            .path("residenceId")
            .asString();
    station
        .officer()
        .post(
            "/api/persons/" + person + "/residences/" + residence + "/departure",
            Map.of("on", today().toString(), "declaredBy", "SELF"),
            "If-Match",
            "*");
    var unmet = station.officer().send("POST", path + "/endorsements", null, "If-Match", "\"3\"");
    assertThat(unmet.status()).isEqualTo(422);
    assertThat(unmet.body().path("errors").get(0).path("field").asString())
        .isEqualTo("residence-continues");
  }

  /**
   * Applied for, approved and issued so many days ago, by the same use cases under the clock of
   * then.
   */
  private String issued(String person, int daysAgo) {
    var timeDependentState =
        new TimeDependentState(
            context.getBean(RuleSets.class),
            Clock.offset(context.getBean(Clock.class), Duration.ofDays(daysAgo).negated()));
    var updates = new PermitUpdates(context.getBean(PermitRepository.class), timeDependentState);
    var applications =
        new Applications(
            context.getBean(PermitRepository.class),
            updates,
            context.getBean(Persons.class),
            context.getBean(Eligibility.class),
            context.getBean(RuleSets.class),
            context.getBean(WorkingDays.class),
            timeDependentState,
            context.getBean(Ids.class),
            new Representatives(context.getBean(EvidenceRepository.class)));
    var permits =
        new Permits(
            context.getBean(PermitRepository.class),
            context.getBean(Persons.class),
            context.getBean(Eligibility.class),
            context.getBean(RuleSets.class),
            district -> CardNumber.of(district, 900_000_000L + daysAgo),
            timeDependentState,
            updates);
    return CurrentCaller.call(
        PAST_OFFICER,
        () -> {
          var applied =
              applications.apply(
                  new ApplyForPermit(
                      new PersonId(person),
                      PermitGround.HOUSING,
                      List.of(
                          new Proof.Presented(EvidenceKind.PHOTO, "p"),
                          new Proof.Presented(EvidenceKind.LEASE, "l")),
                      Optional.empty()));
          var id = applied.state().id();
          CurrentCaller.call(
              PAST_COLLEAGUE, () -> permits.approve(id, new ExpectedVersion(1), List.of()));
          permits.issue(id, new ExpectedVersion(2));
          return "/api/permits/" + id;
        });
  }

  private static Caller pastChief(String name) {
    return new Caller(
        name,
        Set.of(Role.STATION_CHIEF),
        Optional.of(new DivisionCode(StationFixture.DISTRICT)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
