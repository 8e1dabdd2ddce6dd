package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.fixture.MovedTime;
import io.anju.residence.NeighboursFixture.Told;
import io.anju.residence.RunningResidence;
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

/** A life with a permit, told day by day with the words people read; business time moves. */
@RunningResidence
@TestPropertySource(properties = MovedTime.PROPERTY)
class LifeIT {

  @LocalServerPort private int port;
  private final ApplicationContext context;
  private long told;

  @Autowired
  LifeIT(ApplicationContext context) {
    this.context = context;
  }

  @AfterAll
  static void backToNow() {
    MovedTime.end();
  }

  /** Decree 663 arts. 2, 9, 10, in a city without rules of its own. */
  @Test
  void by_the_decree() {
    var life = new LifeFixture(context, port, "320508").on("2025-07-20");
    assertThat(life.moveIn("320508001001", "2025-06-01").path("declaredOn").asString()).isEqualTo("2025-07-20");
    var condition = life.on("2025-11-30").eligibility().path("conditions").get(0);
    assertThat(condition.path("text").asString()).isEqualTo("在居住地连续居住满6个月：现有5个月");

    var missing = life.on("2026-01-30").apply("EMPLOYMENT");
    assertThat(missing.body().path("errors").valueStream().map(error -> error.path("message").asString()))
        .containsExactly("缺少本人相片（可为：PHOTO）",
            "缺少就业证明（可为：BUSINESS_LICENCE, LABOUR_CONTRACT, EMPLOYER_CERTIFICATE, EMPLOYMENT）");
    String job = UUID.randomUUID().toString();
    var hired = life.neighbours.job(job, 1, life.person, LocalDate.of(2025, 6, 16), null);
    assertThat(life.eligibility(hired).path("eligible").asBoolean()).isTrue();
    assertThat(life.apply("EMPLOYMENT", "PHOTO").body().path("decideBy").asString()).isEqualTo("2026-02-14");

    // The last working day before the Spring Festival is a Saturday worked instead.
    life.on("2026-02-14").done("/approval", Map.of());
    assertThat(life.done("/issue", null).path("endorseBy").asString()).isEqualTo("2027-02-14");
    life.on("2026-02-15");
    assertThat(life.outlook().path("text").asString())
        .isEqualTo("居住证使用中。如未在2027-01-14至2027-02-14期间办理签注，将于2027-02-15中止使用。");

    life.on("2026-12-16").on("2027-01-15").on("2027-02-07");
    assertThat(life.told()).containsExactly("endorsement-due", "endorsement-due", "endorsement-due");
    assertThat(life.done("/endorsements", Map.of()).path("endorseBy").asString()).isEqualTo("2028-02-14");

    life.on("2028-02-14");
    assertThat(life.status()).isEqualTo("ACTIVE");
    life.on("2028-02-15");
    assertThat(life.permit().path("suspendedBecause").asString()).isEqualTo("endorsement-missed");
    assertThat(life.outlook().path("text").asString()).isEqualTo("因逾期未签注，居住证自2028-02-15起使用功能中止。补办签注后恢复使用。");
    assertThat(life.on("2028-03-01").done("/endorsements", Map.of()).path("countsFrom").asString()).isEqualTo("2028-03-01");

    var dismissed = life.on("2028-06-30").neighbours.job(job, 2, life.person, LocalDate.of(2025, 6, 16), LocalDate.of(2028, 6, 30));
    assertThat(life.outlook(dismissed).path("text").asString()).isEqualTo(
        "居住证使用中，但就业终止，将于2028-08-30休眠（使用功能中止），除非在此之前有新的就业登记、租赁备案或者学籍记录（或补交证明）。");
    life.fades().on("2028-08-29");
    assertThat(life.status()).isEqualTo("ACTIVE");
    life.on("2028-08-30");
    assertThat(life.permit().path("suspendedBecause").asString()).isEqualTo("grounds-lapsed");
    assertThat(life.outlook().path("text").asString())
        .isEqualTo("因所依据的条件终止，居住证自2028-08-30起休眠。有新的就业登记、租赁备案或者学籍记录（或补交证明）后自动激活，无需申请。");

    var again = life.on("2028-10-09").neighbours.job(UUID.randomUUID().toString(), 1, life.person, LocalDate.of(2028, 10, 8), null);
    assertThat(life.heard(again).comesTo("ACTIVE")).isEqualTo("ACTIVE");
    assertThat(life.told()).endsWith("permit-asleep-grounds-lapsed", "permit-woke");

    // The decree lets a suspension last; whoever gives the permit up may apply anew.
    life.on("2031-06-01");
    assertThat(life.status()).isEqualTo("SUSPENDED");
    assertThat(life.done("/cancellation", Map.of("reason", "HOLDERS_WISH")).path("status").asString()).isEqualTo("CANCELLED");
    assertThat(life.history()).containsExactly("applied", "conditions-met", "issued", "endorsed", "endorsement-missed", "endorsed-late",
        "grounds-lapsed", "grounds-returned", "endorsement-missed", "holders-wish");
    assertThat(life.apply("EMPLOYMENT", "PHOTO").status()).isEqualTo(201);
  }

  /** Shenzhen arts. 12, 19, 20, 23-27: insurance counts, and two years of suspension end it. */
  @Test
  void in_shenzhen() {
    var life = new LifeFixture(context, port, "440305").on("2025-01-25");
    assertThat(life.moveIn("440305001001", "2025-01-02").path("late").asBoolean()).isTrue();
    String job = UUID.randomUUID().toString();
    life.neighbours.job(job, 1, life.person, LocalDate.of(2025, 1, 6), null);
    var insured = insured(life, "2025-06", "2025-06");
    assertThat(life.on("2025-07-25").eligibility(insured).path("conditions").valueStream().map(one -> one.path("text").asString()))
        .contains("自办理居住登记之日起连续居住满12个月：现有6个月", "社会保险连续参保满12个月：现有6个月");

    life.on("2026-01-26");
    assertThat(life.apply("SCHOOLING").body().path("errors").valueStream().map(error -> error.path("field").asString()))
        .containsExactly("evidence.photo", "evidence.schooling-proof");
    assertThat(life.eligibility(insured(life, "2025-12", "2025-12")).path("eligible").asBoolean()).isTrue();
    var applied = life.apply("EMPLOYMENT", "PHOTO").body();
    assertThat(applied.path("decideBy").asString()).isEqualTo("2026-02-14");
    assertThat(applied.path("refuseBy").asString()).isEqualTo("2026-02-04");
    life.on("2026-02-14").heard(insured(life, "2026-01", "2026-01")).done("/approval", Map.of());
    assertThat(life.done("/issue", null).path("endorseFrom").asString()).isEqualTo("2026-12-16");

    var early = life.heard(insured(life, "2026-12", "2026-12")).on("2026-12-15").act("/endorsements", Map.of());
    assertThat(early.problem()).isEqualTo("endorsement-early");
    assertThat(life.on("2027-01-20").done("/endorsements", Map.of()).path("endorseBy").asString()).isEqualTo("2028-02-14");
    life.on("2028-02-15");
    assertThat(life.outlook().path("text").asString()).isEqualTo(
        "因逾期未签注，居住证自2028-02-15起使用功能中止。补办签注后恢复使用。中止持续至2030-02-15的，居住证将被注销。");
    assertThat(life.act("/replacement", Map.of("because", "LOST")).problem()).isEqualTo("endorse-first");
    var paid = insured(life, "2028-02", "2028-02");
    assertThat(life.heard(paid).on("2028-03-01").done("/endorsements", Map.of()).path("countsFrom").asString()).isEqualTo("2028-03-01");

    // The job ends; while nothing is heard of July's insurance, nothing is concluded.
    life.neighbours.job(job, 2, life.person, LocalDate.of(2025, 1, 6), LocalDate.of(2028, 6, 30));
    life.heard(insured(life, "2028-06", "2028-06")).on("2028-10-15");
    assertThat(life.outlook().path("because").get(0).asString()).isEqualTo("endorsement-due");
    // July's rows came, and this person is not among them.
    var heard = insured(life, "2028-06", "2028-09");
    assertThat(life.outlook(heard).path("text").asString()).isEqualTo(
        "居住证使用中，但就业终止，社会保险停缴，将于2028-10-22休眠（使用功能中止），除非在此之前有新的就业登记、租赁备案或者学籍记录（或补交证明）。");
    life.fades().on("2028-10-22");
    assertThat(life.permit().path("suspendedBecause").asString()).isEqualTo("grounds-lapsed");

    var again = life.on("2028-11-02").neighbours.job(UUID.randomUUID().toString(), 1, life.person, LocalDate.of(2028, 11, 1), null);
    assertThat(life.heard(again).comesTo("ACTIVE")).isEqualTo("ACTIVE");

    life.on("2029-03-02");
    assertThat(life.status()).isEqualTo("SUSPENDED");
    life.on("2031-01-02").on("2031-03-02");
    assertThat(life.history()).endsWith("endorsement-missed", "suspension-lapsed");
    assertThat(life.outlook().path("text").asString()).isEqualTo("该居住证已经结束；符合条件的，可以再次申领。");
    assertThat(life.told()).endsWith("permit-asleep-unendorsed", "permit-ends", "permit-ended");
    assertThat(life.apply("EMPLOYMENT", "PHOTO").status()).isEqualTo(201);
  }

  /** Whoever sweeps, and however many at once, each thing happens once. */
  @Test
  void who_moves_away_sleeps_after_thirty_days_and_wakes_on_moving_back() throws InterruptedException {
    var life = new LifeFixture(context, port, "320508").on("2025-06-01");
    life.moveIn("320508001001", "2025-06-01");
    life.on("2025-12-05").apply("HOUSING", "PHOTO", "LEASE");
    life.done("/approval", Map.of());
    life.done("/issue", null);
    life.on("2026-03-02").moveOut("2026-03-01");
    assertThat(life.fades().outlook().path("text").asString())
        .isEqualTo("居住证使用中，但您在本市的居住登记已经终止且没有新的登记，将于2026-03-31休眠（使用功能中止），除非在此之前申报新的居住登记。");
    life.onWithReplicas("2026-03-31", 4);
    assertThat(life.history()).containsExactly("applied", "conditions-met", "issued", "grounds-lapsed");
    life.on("2026-04-10").moveIn("320508001002", "2026-04-10");
    assertThat(life.comesTo("ACTIVE")).isEqualTo("ACTIVE");
    assertThat(life.told()).containsExactly("permit-sleeps-without-residence", "permit-asleep-grounds-lapsed", "permit-woke");
  }

  private Told insured(LifeFixture life, String to, String toldThrough) {
    return life.neighbours.insured(life.person, "440305", ++told, YearMonth.of(2025, 1), YearMonth.parse(to), YearMonth.parse(toldThrough));
  }
}
