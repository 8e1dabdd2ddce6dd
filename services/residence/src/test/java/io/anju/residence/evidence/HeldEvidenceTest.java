package io.anju.residence.evidence;

import static io.anju.residence.evidence.EvidenceFixture.SHENZHEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.residence.evidence.EvidenceEnding.Kind;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldEvidenceTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 21);

  @Test
  void no_records_give_no_endings() {
    assertThat(endings(new EvidenceFixture())).isEmpty();
  }

  @Test
  void evidence_ends_on_the_last_day_of_the_latest_record() {
    var held =
        new EvidenceFixture()
            .tenancy("t1", "440304001001", "2024-01-01", "2025-12-31")
            .tenancy("t2", "440304001001", "2026-01-01", "2026-10-31")
            .employment("e1", "2024-01-01", "2026-03-31");
    assertThat(endings(held))
        .containsExactly(
            new EvidenceEnding(Kind.TENANCY, "t2", LocalDate.of(2026, 10, 31)),
            new EvidenceEnding(Kind.EMPLOYMENT, "e1", LocalDate.of(2026, 3, 31)));
  }

  @Test
  void followed_evidence_has_not_ended_and_a_tenancy_elsewhere_does_not_follow() {
    var held =
        new EvidenceFixture()
            .employment("e1", "2024-01-01", "2026-03-31")
            .employment("e2", "2026-04-01", null)
            .tenancy("t1", "440304001001", "2024-01-01", "2025-12-31")
            .tenancy("t2", "320508001001", "2026-01-01", "2027-12-31");
    assertThat(endings(held)).extracting(EvidenceEnding::reference).containsExactly("t1");
  }

  @Test
  void employment_in_another_city_is_no_evidence() {
    var held =
        new EvidenceFixture()
            .employment("e1", "2024-01-01", "2026-03-31")
            .employment("e2", "2026-04-01", null, "320508");
    assertThat(held.proofs(SHENZHEN, ON)).isEmpty();
    assertThat(held.proofs(new DivisionCode("3205"), ON))
        .extracting(Proof::reference)
        .containsExactly("e2");
    assertThat(endings(held)).extracting(EvidenceEnding::reference).containsExactly("e1");
  }

  @ParameterizedTest
  @CsvSource({"2026-06, false", "2026-07, true"})
  void insurance_ends_only_when_the_enterprise_reported_a_later_month(
      String reportedThrough, boolean lapsed) {
    var held =
        new EvidenceFixture()
            .insurance("a", "2026-05", "2026-06")
            .insuranceReportedThrough("a", reportedThrough)
            .insurance("b", "2020-01")
            .insuranceReportedThrough("b", "2026-11");
    assertThat(endings(held))
        .isEqualTo(
            lapsed
                ? List.of(new EvidenceEnding(Kind.INSURANCE, "i-a", LocalDate.of(2026, 6, 30)))
                : List.of());
    assertThat(held.insuranceKnownThrough(SHENZHEN)).contains(YearMonth.parse(reportedThrough));
    assertThat(held.insuranceKnownThrough(new DivisionCode("3205"))).isEmpty();
  }

  @Test
  void slowest_feed_of_two_last_insurers_decides_the_end() {
    var held =
        new EvidenceFixture()
            .insurance("a", "2026-06")
            .insuranceReportedThrough("a", "2026-09")
            .insurance("b", "2026-06");
    assertThat(endings(held)).isEmpty();
    held.insuranceReportedThrough("b", "2026-06");
    assertThat(endings(held)).isEmpty();
    held.insuranceReportedThrough("b", "2026-07");
    assertThat(endings(held))
        .extracting(EvidenceEnding::on)
        .containsExactly(LocalDate.of(2026, 6, 30));
  }

  @Test
  void silent_former_school_keeps_no_enrolment_open() {
    var held =
        new EvidenceFixture().enrolment("former", 2024, null).enrolment("s", 2026, "2026-10-09");
    assertThat(endings(held)).extracting(EvidenceEnding::reference).containsExactly("x-2026");
  }

  @Test
  void enrolment_ends_on_the_day_of_leaving() {
    assertThat(endings(new EvidenceFixture().enrolment("s", 2026, "2026-10-09")))
        .containsExactly(new EvidenceEnding(Kind.ENROLMENT, "x-2026", LocalDate.of(2026, 10, 9)));
  }

  @ParameterizedTest
  @CsvSource({"2025, false", "2026, true"})
  void enrolment_ends_with_its_school_year_once_the_next_year_is_reported(
      int reportedThrough, boolean ended) {
    var held =
        new EvidenceFixture()
            .enrolment("s", 2025, null)
            .enrolmentsReportedThrough("s", reportedThrough);
    assertThat(endings(held))
        .isEqualTo(
            ended
                ? List.of(new EvidenceEnding(Kind.ENROLMENT, "x-2025", LocalDate.of(2026, 8, 31)))
                : List.of());
  }

  /** Decree 663 art. 9: insurance that is paid proves employment; 21 November 2026. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-11, 2026-11, 1",
        "2026-10, 2026-10, 1",
        "2026-10, 2026-11, 1",
        "2026-09, 2026-09, 1",
        "2026-09, 2026-10, 0",
        "2026-09, -, 1",
        "2026-08, 2026-08, 1",
        "2026-07, 2026-07, 0",
        "2026-12, 2026-12, 0"
      })
  void paid_insurance_counts_as_proof_of_employment(String paid, String reported, int proofs) {
    var held = new EvidenceFixture().insurance("a", paid);
    if (reported != null) {
      held.insuranceReportedThrough("a", reported);
    }
    assertThat(held.proofs(SHENZHEN, ON))
        .hasSize(proofs)
        .allMatch(proof -> proof.kindName().equals("INSURANCE"));
    assertThat(held.proofs(new DivisionCode("3205"), ON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-09-01, 1", "2026-08-31, 1", "2026-09-01, 0"})
  void enrolment_counts_as_proof_during_its_school_year(LocalDate on, int proofs) {
    var held = new EvidenceFixture().enrolment("s", 2025, null);
    assertThat(held.proofs(SHENZHEN, on))
        .hasSize(proofs)
        .allMatch(proof -> proof instanceof Proof.Enrolled);
    assertThat(held.proofs(new DivisionCode("3205"), on)).isEmpty();
  }

  private static List<EvidenceEnding> endings(HeldEvidence held) {
    return held.endings(SHENZHEN, ON);
  }
}
