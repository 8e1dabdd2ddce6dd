package io.anju.residence.permit.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.Transition;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.recorded.RecordedPermits.Outcome;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordedPermitsTest {

  private static final CardNumber CARD = new CardNumber("SZ-2023-000001");
  private static final LocalDate ISSUED = LocalDate.parse("2024-02-10");

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final PersonId holder = fixture.resident(40);

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }

  private RecordedPermit recorded(CardNumber card, PermitStatus status, List<LocalDate> endorsed) {
    return new RecordedPermit(
        card,
        holder,
        new DivisionCode(PersonFixture.COMMUNITY.value()),
        PermitGround.HOUSING,
        ISSUED.minusDays(14),
        ISSUED,
        endorsed,
        status,
        Optional.of(LocalDate.parse("2026-02-20")).filter(_ -> status == PermitStatus.SUSPENDED),
        Optional.of(LocalDate.parse("2026-02-20")).filter(_ -> status == PermitStatus.CANCELLED),
        Optional.of("DEATH").filter(_ -> status == PermitStatus.CANCELLED));
  }

  private RecordedPermit active(List<LocalDate> endorsed) {
    return recorded(CARD, PermitStatus.ACTIVE, endorsed);
  }

  private Outcome record(RecordedPermit permit) {
    return PersonFixture.asOfficer(() -> permits().record(permit));
  }

  private RecordedPermits permits() {
    return new RecordedPermits(
        fixture.repository(),
        fixture.updates(),
        fixture.timeDependentState(),
        fixture.rules,
        ShippedRulesFixture.workingDays(),
        fixture.clock());
  }

  private Permit stored() {
    return fixture.stored.all().findFirst().orElseThrow().state();
  }

  private void refuse(Object error, RecordedPermit permit) {
    assertThatThrownBy(() -> record(permit))
        .isInstanceOfSatisfying(
            RegistryException.class, refused -> assertThat(refused.code()).isEqualTo(error));
  }

  @Test
  void permit_keeps_its_card_and_its_next_endorsement_follows_from_its_history() {
    assertThat(record(active(days("2025-02-05", "2026-02-10")))).isEqualTo(Outcome.APPLIED);
    assertThat(stored())
        .isInstanceOfSatisfying(
            ActivePermit.class,
            permit -> {
              assertThat(permit.card().number()).isEqualTo(CARD);
              assertThat(permit.card().issuedOn()).isEqualTo(ISSUED);
              assertThat(permit.endorsement().years()).isEqualTo(2);
              assertThat(permit.endorsement().countsFrom()).isEqualTo(ISSUED);
              assertThat(permit.endorsement().windowCloses())
                  .isEqualTo(LocalDate.parse("2027-02-10"));
              assertThat(permit.reviewState().reviewedOn()).as("is to be reviewed").isEmpty();
            });
    assertThat(stored().history())
        .extracting(Transition::reason)
        .containsExactly("applied", "approved", "issued", "endorsed", "endorsed");
  }

  @Test
  void same_row_again_changes_nothing_and_a_later_endorsement_goes_on() {
    record(active(days("2025-02-05")));
    assertThat(record(active(days("2025-02-05")))).isEqualTo(Outcome.UNCHANGED);
    assertThat(record(active(days("2025-02-05", "2026-02-10")))).isEqualTo(Outcome.APPLIED);
    assertThat(record(active(days("2025-02-05")))).as("an older file").isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void missed_endorsement_is_noticed_by_time_alone() {
    record(active(days()));
    assertThat(fixture.timeDependentState().asOfToday(stored()))
        .isInstanceOfSatisfying(
            SuspendedPermit.class,
            permit ->
                assertThat(permit.suspension())
                    .isEqualTo(
                        new Suspension(
                            LocalDate.parse("2025-02-11"), Suspension.Cause.ENDORSEMENT_MISSED)));
  }

  @Test
  void late_endorsement_restarts_the_years_of_residence() {
    record(active(days("2025-06-01")));
    var permit = (ActivePermit) stored();
    assertThat(permit.endorsement().countsFrom()).isEqualTo(LocalDate.parse("2025-06-01"));
    assertThat(permit.endorsement().years()).isZero();
    assertThat(permit.history())
        .extracting(Transition::reason)
        .endsWith("issued", "endorsement-missed", "endorsed-late");
  }

  @Test
  void suspended_and_cancelled_permits_are_as_recorded() {
    record(recorded(CARD, PermitStatus.SUSPENDED, days("2025-02-05")));
    assertThat(stored())
        .isInstanceOfSatisfying(
            SuspendedPermit.class,
            permit ->
                assertThat(permit.suspension().cause())
                    .isEqualTo(Suspension.Cause.ENDORSEMENT_MISSED));
    assertThat(record(active(days("2025-02-05")))).isEqualTo(Outcome.UNCHANGED);
    assertThat(record(recorded(CARD, PermitStatus.CANCELLED, days("2025-02-05"))))
        .isEqualTo(Outcome.APPLIED);
    assertThat(stored()).isInstanceOf(CancelledPermit.class);
  }

  @Test
  void later_row_suspends_an_active_permit() {
    record(active(days("2025-02-05")));
    assertThat(record(recorded(CARD, PermitStatus.SUSPENDED, days("2025-02-05"))))
        .isEqualTo(Outcome.APPLIED);
    assertThat(stored()).isInstanceOf(SuspendedPermit.class);
  }

  @Test
  void person_has_one_live_permit_and_another_after_it_was_cancelled() {
    record(active(days("2025-02-05", "2026-02-10")));
    refuse(
        ResidenceError.PERMIT_EXISTS,
        recorded(new CardNumber("SZ-2023-000002"), PermitStatus.ACTIVE, days("2025-02-05")));
    assertThat(record(recorded(CARD, PermitStatus.CANCELLED, days("2025-02-05", "2026-02-10"))))
        .isEqualTo(Outcome.APPLIED);
    assertThat(stored()).isInstanceOf(CancelledPermit.class);
    assertThat(
            record(
                recorded(
                    new CardNumber("SZ-2023-000002"),
                    PermitStatus.ACTIVE,
                    days("2025-02-05", "2026-02-10"))))
        .isEqualTo(Outcome.APPLIED);
  }

  @Test
  void life_that_the_rules_do_not_allow_is_refused() {
    refuse(ResidenceError.PERMIT_RECORD_CONTRADICTORY, active(days("2024-06-01")));
    var early =
        new RecordedPermit(
            CARD,
            holder,
            PersonFixture.COMMUNITY,
            PermitGround.HOUSING,
            LocalDate.parse("2003-01-01"),
            LocalDate.parse("2003-02-01"),
            List.of(),
            PermitStatus.ACTIVE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    refuse(ResidenceError.PERMIT_RECORD_CONTRADICTORY, early);
  }

  @Test
  void same_card_with_another_history_differs() {
    record(active(days("2025-02-05")));
    refuse(ResidenceError.PERMIT_DIFFERS, active(days("2025-02-06")));
  }

  @Test
  void officer_of_another_division_records_nothing() {
    assertThatThrownBy(
            () -> PersonFixture.asOfficerOf("440305", () -> permits().record(active(days()))))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(PlatformError.FORBIDDEN));
  }

  @Test
  void days_out_of_order_are_named_at_their_columns() {
    var today = LocalDate.parse("2026-03-01");
    assertThat(
            RecordedPermit.orderErrors(
                ISSUED,
                ISSUED.minusDays(1),
                days("2025-02-05", "2025-02-05"),
                Optional.of(LocalDate.parse("2024-01-01")),
                Optional.of(LocalDate.parse("2027-01-01")),
                today))
        .extracting(error -> error.field() + " " + error.error().code())
        .containsExactly(
            "issuedOn not-in-order",
            "endorsements not-in-order",
            "suspendedSince not-in-order",
            "cancelledOn in-future");
  }
}
