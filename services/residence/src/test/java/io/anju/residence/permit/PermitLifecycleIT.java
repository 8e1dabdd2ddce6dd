package io.anju.residence.permit;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.fixture.MovedTime;
import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The life cycle of a permit, day by day, with the texts people read; business time moves. */
@WithResidenceService
@TestPropertySource(properties = MovedTime.PROPERTY)
class PermitLifecycleIT {

  @LocalServerPort private int port;
  private final ApplicationContext context;
  private long feedVersion;

  @Autowired
  PermitLifecycleIT(ApplicationContext context) {
    this.context = context;
  }

  @AfterAll
  static void restoreClock() {
    MovedTime.reset();
  }

  /** Decree 663 arts. 2, 9, 10, in a city without rules of its own. */
  @Test
  void permit_lifecycle_under_decree_663() {
    var lifecycle = new PermitLifecycleFixture(context, port, "320508").advanceTo("2025-07-20");
    assertThat(lifecycle.moveIn("320508001001", "2025-06-01").path("declaredOn").asString())
        .isEqualTo("2025-07-20");
    var condition = lifecycle.advanceTo("2025-11-30").eligibility().path("conditions").get(0);
    assertThat(condition.path("text").asString()).isEqualTo("在居住地连续居住满6个月：现有5个月");

    var missing = lifecycle.advanceTo("2026-01-30").apply("EMPLOYMENT");
    assertThat(
            missing
                .body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("message").asString()))
        .containsExactly(
            "缺少本人相片（可为：PHOTO）",
            "缺少就业证明（可为：BUSINESS_LICENCE, LABOUR_CONTRACT, EMPLOYER_CERTIFICATE, EMPLOYMENT,"
                + " INSURANCE）");
    String job = UUID.randomUUID().toString();
    var hired =
        lifecycle.neighbours.employmentRecord(
            job, 1, lifecycle.person, LocalDate.of(2025, 6, 16), null);
    assertThat(lifecycle.eligibility(hired).path("eligible").asBoolean()).isTrue();
    assertThat(lifecycle.apply("EMPLOYMENT", "PHOTO").body().path("decideBy").asString())
        .isEqualTo("2026-02-14");

    // The last working day before the Spring Festival is a Saturday worked instead.
    lifecycle.advanceTo("2026-02-14").requireSuccess("/approval", Map.of());
    assertThat(lifecycle.requireSuccess("/issue", null).path("endorseBy").asString())
        .isEqualTo("2027-02-14");
    lifecycle.advanceTo("2026-02-15");
    assertThat(lifecycle.outlook().path("text").asString())
        .isEqualTo("居住证使用中。如未在2027-01-14至2027-02-14期间办理签注，将于2027-02-15中止使用。");

    lifecycle.advanceTo("2026-12-16").advanceTo("2027-01-15").advanceTo("2027-02-07");
    assertThat(lifecycle.notificationKindsUntil("endorsement-due"))
        .containsExactlyInAnyOrder(
            "permit-received",
            "permit-approved",
            "permit-issued",
            "endorsement-due",
            "endorsement-due",
            "endorsement-due");
    assertThat(lifecycle.requireSuccess("/endorsements", Map.of()).path("endorseBy").asString())
        .isEqualTo("2028-02-14");

    lifecycle.advanceTo("2028-02-14");
    assertThat(lifecycle.status()).isEqualTo("ACTIVE");
    lifecycle.advanceTo("2028-02-15");
    assertThat(lifecycle.permit().path("suspendedBecause").asString())
        .isEqualTo("endorsement-missed");
    assertThat(lifecycle.outlook().path("text").asString())
        .isEqualTo("因逾期未签注，居住证自2028-02-15起使用功能中止。补办签注后恢复使用。");
    assertThat(
            lifecycle
                .advanceTo("2028-03-01")
                .requireSuccess("/endorsements", Map.of())
                .path("countsFrom")
                .asString())
        .isEqualTo("2028-03-01");

    // The decree knows no dormancy: the last job ends, and the permit stays in use to its window.
    var dismissed =
        lifecycle
            .advanceTo("2028-06-30")
            .neighbours
            .employmentRecord(
                job, 2, lifecycle.person, LocalDate.of(2025, 6, 16), LocalDate.of(2028, 6, 30));
    assertThat(lifecycle.outlook(dismissed).path("because").get(0).asString())
        .isEqualTo("endorsement-due");
    lifecycle.advanceTo("2028-08-30").advanceTo("2028-12-01");
    assertThat(lifecycle.status()).isEqualTo("ACTIVE");
    lifecycle.neighbours.employmentRecord(
        UUID.randomUUID().toString(), 1, lifecycle.person, LocalDate.of(2028, 10, 8), null);

    // The decree lets a suspension last; whoever gives the permit up may apply anew.
    lifecycle.advanceTo("2031-06-01");
    assertThat(lifecycle.status()).isEqualTo("SUSPENDED");
    assertThat(
            lifecycle
                .requireSuccess("/cancellation", Map.of("reason", "HOLDERS_WISH"))
                .path("status")
                .asString())
        .isEqualTo("CANCELLED");
    assertThat(lifecycle.history())
        .containsExactly(
            "applied",
            "conditions-met",
            "issued",
            "endorsed",
            "endorsement-missed",
            "endorsed-late",
            "endorsement-missed",
            "holders-wish");
    assertThat(lifecycle.apply("EMPLOYMENT", "PHOTO").status()).isEqualTo(201);
  }

  /** Shenzhen arts. 12, 19, 20, 23-27: insurance counts, and two years of suspension end it. */
  @Test
  void permit_lifecycle_under_the_shenzhen_ordinance() {
    var lifecycle = new PermitLifecycleFixture(context, port, "440305").advanceTo("2025-01-25");
    assertThat(lifecycle.moveIn("440305001001", "2025-01-02").path("late").asBoolean()).isTrue();
    String job = UUID.randomUUID().toString();
    lifecycle.neighbours.employmentRecord(job, 1, lifecycle.person, LocalDate.of(2025, 1, 6), null);
    var insured = insured(lifecycle, "2025-06", "2025-06");
    assertThat(
            lifecycle
                .advanceTo("2025-07-25")
                .eligibility(insured)
                .path("conditions")
                .valueStream()
                .map(one -> one.path("text").asString()))
        .contains("自办理居住登记之日起连续居住满12个月：现有6个月", "社会保险连续参保满12个月：现有6个月");

    lifecycle.advanceTo("2026-01-26");
    assertThat(
            lifecycle
                .apply("SCHOOLING")
                .body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString()))
        .containsExactly("evidence.photo");
    assertThat(
            lifecycle
                .eligibility(insured(lifecycle, "2025-12", "2025-12"))
                .path("eligible")
                .asBoolean())
        .isTrue();
    var applied = lifecycle.apply("EMPLOYMENT", "PHOTO").body();
    assertThat(applied.path("decideBy").asString()).isEqualTo("2026-02-14");
    assertThat(applied.path("refuseBy").asString()).isEqualTo("2026-02-04");
    lifecycle
        .advanceTo("2026-02-14")
        .awaitFacts(insured(lifecycle, "2026-01", "2026-01"))
        .requireSuccess("/approval", Map.of());
    assertThat(lifecycle.requireSuccess("/issue", null).path("endorseFrom").asString())
        .isEqualTo("2026-12-16");

    var early =
        lifecycle
            .awaitFacts(insured(lifecycle, "2026-12", "2026-12"))
            .advanceTo("2026-12-15")
            .perform("/endorsements", Map.of());
    assertThat(early.problem()).isEqualTo("endorsement-too-early");
    assertThat(
            lifecycle
                .advanceTo("2027-01-20")
                .requireSuccess("/endorsements", Map.of())
                .path("endorseBy")
                .asString())
        .isEqualTo("2028-02-14");
    lifecycle.advanceTo("2028-02-15");
    assertThat(lifecycle.outlook().path("text").asString())
        .isEqualTo("因逾期未签注，居住证自2028-02-15起使用功能中止。补办签注后恢复使用。至2030-02-15仍未补办签注的，居住证将被注销。");
    assertThat(lifecycle.perform("/replacement", Map.of("because", "LOST")).problem())
        .isEqualTo("endorsement-required");
    var paid = insured(lifecycle, "2028-02", "2028-02");
    assertThat(
            lifecycle
                .awaitFacts(paid)
                .advanceTo("2028-03-01")
                .requireSuccess("/endorsements", Map.of())
                .path("countsFrom")
                .asString())
        .isEqualTo("2028-03-01");

    // The job ends; while no insurance of July is reported, nothing changes.
    var dismissed =
        lifecycle.neighbours.employmentRecord(
            job, 2, lifecycle.person, LocalDate.of(2025, 1, 6), LocalDate.of(2028, 6, 30));
    lifecycle
        .awaitFacts(dismissed)
        .awaitFacts(insured(lifecycle, "2028-06", "2028-06"))
        .advanceTo("2028-10-15");
    assertThat(lifecycle.outlook().path("because").get(0).asString()).isEqualTo("endorsement-due");
    // July's rows came, and this person is not among them.
    var reported = insured(lifecycle, "2028-06", "2028-09");
    assertThat(
            eventually(
                () -> lifecycle.outlook(reported).path("text").asString(),
                text -> text.contains("将于2028-10-22")))
        .isEqualTo("居住证使用中，但就业终止，社会保险停缴，将于2028-10-22休眠（使用功能中止），除非在此之前有新的就业登记、租赁备案或者学籍记录（或补交证明）。");
    lifecycle.awaitPendingSuspension("2028-10-22").advanceTo("2028-10-22");
    assertThat(lifecycle.permit().path("suspendedBecause").asString()).isEqualTo("grounds-lapsed");

    var again =
        lifecycle
            .advanceTo("2028-11-02")
            .neighbours
            .employmentRecord(
                UUID.randomUUID().toString(), 1, lifecycle.person, LocalDate.of(2028, 11, 1), null);
    assertThat(lifecycle.awaitFacts(again).awaitStatus("ACTIVE")).isEqualTo("ACTIVE");

    lifecycle.advanceTo("2029-03-02");
    assertThat(lifecycle.status()).isEqualTo("SUSPENDED");
    lifecycle.advanceTo("2031-01-02").advanceTo("2031-03-02");
    assertThat(lifecycle.history()).endsWith("endorsement-missed", "suspension-lapsed");
    assertThat(lifecycle.outlook().path("text").asString()).isEqualTo("该居住证已经结束；符合条件的，可以再次申领。");
    assertThat(lifecycle.notificationKindsUntil("permit-cancelled"))
        .endsWith(
            "permit-suspended-endorsement-missed", "permit-cancellation-due", "permit-cancelled");
    assertThat(lifecycle.apply("EMPLOYMENT", "PHOTO").status()).isEqualTo(201);
  }

  /** Whoever sweeps, and however many at once, each thing happens once. */
  @Test
  void move_out_suspends_after_thirty_days_and_move_in_reactivates_once_across_replicas()
      throws InterruptedException {
    var lifecycle = new PermitLifecycleFixture(context, port, "440305").advanceTo("2025-01-02");
    lifecycle.moveIn("440305001001", "2025-01-02");
    var paid = insured(lifecycle, "2026-12", "2026-12");
    lifecycle.awaitEligible(paid, "2026-01-05").apply("HOUSING", "PHOTO", "LEASE");
    lifecycle.requireSuccess("/approval", Map.of());
    lifecycle.requireSuccess("/issue", null);
    lifecycle.advanceTo("2026-03-02").moveOut("2026-03-01");
    assertThat(lifecycle.awaitPendingSuspension("2026-03-31").outlook().path("text").asString())
        .isEqualTo("居住证使用中，但您在本市的居住登记已经终止且没有新的登记，将于2026-03-31休眠（使用功能中止），除非在此之前申报新的居住登记。");
    lifecycle.advanceToWithReplicas("2026-03-31", 4);
    assertThat(lifecycle.awaitStatus("SUSPENDED")).isEqualTo("SUSPENDED");
    assertThat(lifecycle.history())
        .containsExactly("applied", "conditions-met", "issued", "grounds-lapsed");
    lifecycle.advanceTo("2026-04-10").moveIn("440305001002", "2026-04-10");
    assertThat(lifecycle.awaitStatus("ACTIVE")).isEqualTo("ACTIVE");
    assertThat(lifecycle.notificationKindsUntil("permit-reactivated"))
        .containsExactlyInAnyOrder(
            "permit-received",
            "permit-approved",
            "permit-issued",
            "permit-suspension-due-residence-ended",
            "permit-suspended-ground-ended",
            "permit-reactivated")
        .containsSubsequence(
            "permit-issued",
            "permit-suspension-due-residence-ended",
            "permit-suspended-ground-ended",
            "permit-reactivated");
  }

  private PublishedFact insured(
      PermitLifecycleFixture lifecycle, String to, String reportedThrough) {
    return lifecycle.neighbours.insuranceMonths(
        lifecycle.person,
        "440305",
        ++feedVersion,
        YearMonth.of(2025, 1),
        YearMonth.parse(to),
        YearMonth.parse(reportedThrough));
  }
}
