package io.anju.residence.permit;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.person.PersonFixture.asColleague;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.Refusals;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.condition.Confirmation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermitsTest {

  private static final Caller OFFICER =
      Callers.official(Role.POLICE_OFFICER, PersonFixture.COMMUNITY.value());
  private static final Cancellation FRAUD =
      new Cancellation(Cancellation.Cause.FRAUD, Optional.empty());

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  /** What an officer may do with a permit. */
  private enum Act {
    APPROVE,
    REFUSE,
    ISSUE,
    ENDORSE,
    REPLACE_CARD,
    CANCEL
  }

  @Test
  void accepted_application_is_approved_and_its_card_issued() {
    var applied = fixture.applied();
    var id = id(applied);
    var approved =
        asColleague(() -> fixture.permits().approve(id, new ExpectedVersion(1), List.of()));
    assertThat(approved.state()).isInstanceOf(ApprovedPermit.class);
    var issued = asOfficer(() -> fixture.permits().issue(id, new ExpectedVersion(2)));
    assertThat(issued.state())
        .isInstanceOfSatisfying(
            ActivePermit.class,
            active -> {
              assertThat(active.card().number().value()).startsWith("320508");
              assertThat(active.card().issuedOn()).isEqualTo(PermitUseCasesFixture.MARCH);
              assertThat(active.endorsement().windowCloses()).isEqualTo("2027-03-01");
              assertThat(active.endorsement().countsFrom()).isEqualTo("2026-03-01");
            });
    assertThat(issued.version()).isEqualTo(3);
  }

  @Test
  void unmet_condition_is_refused_by_name_unless_a_department_confirms_it() {
    var person = fixture.resident(1);
    var applied =
        asOfficer(() ->
            fixture
                .applications()
                .apply(
                    PermitUseCasesFixture.application(
                        person, PermitUseCasesFixture.PHOTO, PermitUseCasesFixture.LEASE)));
    var id = id(applied);
    assertRefused(
        ResidenceError.CONDITIONS_UNMET,
        OFFICER,
        () -> fixture.permits().approve(id, ExpectedVersion.ANY, List.of()));
    assertThat(fixture.stored.state(id.value())).isInstanceOf(AcceptedPermit.class);
    var confirmed = List.of(new Confirmation("residence-half-year", "D-1"));
    assertThat(
            asColleague(() -> fixture.permits().approve(id, ExpectedVersion.ANY, confirmed))
                .state())
        .isInstanceOf(ApprovedPermit.class);
  }

  @Test
  void condition_that_no_department_confirms_cannot_be_confirmed() {
    var id = id(fixture.applied());
    var refusal =
        assertRefused(
            ResidenceError.CONFIRMATION_IMPOSSIBLE,
            OFFICER,
            () ->
                fixture
                    .permits()
                    .approve(id, ExpectedVersion.ANY, List.of(new Confirmation("made-up", "D-1"))));
    assertThat(Refusals.fields(refusal)).containsExactly("confirmations condition-not-confirmable");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, APPROVE REFUSE CANCEL",
    "APPROVED, ISSUE CANCEL",
    "REFUSED, ''",
    "ACTIVE, ENDORSE REPLACE_CARD CANCEL",
    "SUSPENDED, ENDORSE CANCEL",
    "CANCELLED, ''"
  })
  void each_state_allows_its_own_changes_alone(PermitStatus status, String allowed) {
    for (var act : Act.values()) {
      var other = new PermitUseCasesFixture();
      var id = inState(other, status);
      if (List.of(allowed.split(" ")).contains(act.name())) {
        assertThat(asColleague(() -> act(other, act, id)).version())
            .as(status + " " + act)
            .isPositive();
      } else {
        assertRefused(
            status == PermitStatus.SUSPENDED && act == Act.REPLACE_CARD
                ? ResidenceError.ENDORSEMENT_REQUIRED
                : ResidenceError.PERMIT_STATE_CONFLICT,
            OFFICER,
            () -> act(other, act, id));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Act.class,
      names = {"ENDORSE", "REPLACE_CARD", "CANCEL"})
  void change_requires_the_version_that_was_read(Act act) {
    var id = id(fixture.issued());
    fixture.on("2027-02-15");
    var outdated = new ExpectedVersion(1);
    assertRefused(
        PlatformError.STALE_VERSION,
        OFFICER,
        () -> {
          switch (act) {
            case ENDORSE -> fixture.permits().endorse(id, outdated, List.of());
            case REPLACE_CARD ->
                fixture.permits().replaceCard(id, outdated, ReplacementReason.LOST);
            default -> fixture.permits().cancel(id, outdated, FRAUD);
          }
        });
  }

  /** Issued on 1 March 2026: the window is the month before 1 March 2027. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-31, false, 2026-03-01",
    "2027-02-01, true, 2026-03-01",
    "2027-03-01, true, 2026-03-01",
    "2027-03-02, true, 2027-03-02"
  })
  void late_endorsement_restarts_the_years_of_residence(
      String day, boolean possible, LocalDate countsFrom) {
    var id = id(fixture.issued());
    fixture.on(day);
    if (possible) {
      var endorsed = asOfficer(() -> fixture.permits().endorse(id, ExpectedVersion.ANY, List.of()));
      assertThat(endorsed.state())
          .isInstanceOfSatisfying(
              ActivePermit.class,
              active -> assertThat(active.endorsement().countsFrom()).isEqualTo(countsFrom));
    } else {
      assertRefused(
          ResidenceError.ENDORSEMENT_TOO_EARLY,
          OFFICER,
          () -> fixture.permits().endorse(id, ExpectedVersion.ANY, List.of()));
    }
  }

  @Test
  void replaced_card_has_another_number() {
    var issued = fixture.issued();
    var before = ((ActivePermit) issued.state()).card().number();
    var replaced =
        asOfficer(() ->
            fixture.permits().replaceCard(id(issued), ExpectedVersion.ANY, ReplacementReason.LOST));
    assertThat(((ActivePermit) replaced.state()).card().number()).isNotEqualTo(before);
  }

  @Test
  void ground_of_the_police_must_stand_in_the_rules() {
    var id = id(fixture.issued());
    var unlisted = new Cancellation(Cancellation.Cause.NO_LONGER_ELIGIBLE, Optional.empty());
    assertRefused(
        ResidenceError.CANCELLATION_GROUND_NOT_IN_RULES,
        OFFICER,
        () -> fixture.permits().cancel(id, ExpectedVersion.ANY, unlisted));
    assertThat(asOfficer(() -> fixture.permits().cancel(id, ExpectedVersion.ANY, FRAUD)).state())
        .isInstanceOf(CancelledPermit.class);
  }

  @Test
  void permit_is_shown_in_its_state_of_today_although_a_later_one_is_not_stored() {
    var issued = fixture.issued();
    fixture.on("2027-03-01");
    assertThat(asOfficer(() -> fixture.permits().require(id(issued))).state())
        .isInstanceOf(ActivePermit.class);
    fixture.on("2027-03-02");
    assertThat(asOfficer(() -> fixture.permits().require(id(issued))).state())
        .isInstanceOf(SuspendedPermit.class);
    assertThat(fixture.stored.state(issued.id())).isInstanceOf(ActivePermit.class);
  }

  @Test
  void permit_is_for_its_holder_and_officials_of_its_division() {
    var issued = fixture.issued();
    var holder = Callers.person(Role.RESIDENT, issued.state().holder());
    assertThat(CurrentCaller.call(holder, () -> fixture.permits().require(id(issued))).id())
        .isEqualTo(issued.id());
    assertThat(
            CurrentCaller.call(
                holder,
                () -> fixture.permits().listByHolder(issued.state().holder(), Optional.empty(), 9)))
        .hasSize(1);
    for (var stranger :
        List.of(
            Callers.official(Role.POLICE_OFFICER, "320507"),
            Callers.person(Role.RESIDENT, new PersonId("z".repeat(26))))) {
      assertRefused(PlatformError.FORBIDDEN, stranger, () -> fixture.permits().require(id(issued)));
    }
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> fixture.permits().require(new PermitId("01920000-0000-7000-8000-000000000009")));
  }

  private static Versioned<Permit> act(PermitUseCasesFixture fixture, Act act, PermitId id) {
    var permits = fixture.permits();
    return switch (act) {
      case APPROVE -> permits.approve(id, ExpectedVersion.ANY, List.of());
      case REFUSE -> permits.refuse(id, ExpectedVersion.ANY, List.of("no housing"));
      case ISSUE -> permits.issue(id, ExpectedVersion.ANY);
      case ENDORSE -> permits.endorse(id, ExpectedVersion.ANY, List.of());
      case REPLACE_CARD -> permits.replaceCard(id, ExpectedVersion.ANY, ReplacementReason.LOST);
      case CANCEL -> permits.cancel(id, ExpectedVersion.ANY, FRAUD);
    };
  }

  /** A permit in this state on a day on which it may be endorsed. */
  private static PermitId inState(PermitUseCasesFixture fixture, PermitStatus status) {
    Supplier<Versioned<Permit>> permit =
        switch (status) {
          case ACCEPTED -> fixture::applied;
          case APPROVED -> fixture::approved;
          case REFUSED -> fixture::refused;
          case ACTIVE, SUSPENDED, CANCELLED -> fixture::issued;
        };
    var id = id(permit.get());
    if (status == PermitStatus.CANCELLED) {
      asOfficer(() -> fixture.permits().cancel(id, ExpectedVersion.ANY, FRAUD));
    }
    if (status == PermitStatus.ACTIVE || status == PermitStatus.SUSPENDED) {
      fixture.on(status == PermitStatus.ACTIVE ? "2027-02-15" : "2027-06-01");
    }
    return id;
  }

  private static PermitId id(Versioned<Permit> permit) {
    return new PermitId(permit.id());
  }
}
