package io.anju.residence.evidence;

import static io.anju.residence.evidence.EvidenceFixture.SHENZHEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.residence.evidence.Ending.Kind;
import io.anju.residence.rules.Proof;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldEvidenceTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 21);

  @Test
  void who_has_nothing_on_record_has_nothing_that_ended() {
    assertThat(endings(new EvidenceFixture())).isEmpty();
  }

  @Test
  void a_ground_has_ended_on_the_last_day_of_the_record_that_ended_last() {
    var held = new EvidenceFixture().tenancy("t1", "440304001001", "2024-01-01", "2025-12-31")
        .tenancy("t2", "440304001001", "2026-01-01", "2026-10-31").employment("e1", "2024-01-01", "2026-03-31");
    assertThat(endings(held)).containsExactly(new Ending(Kind.TENANCY, "t2", LocalDate.of(2026, 10, 31)),
        new Ending(Kind.EMPLOYMENT, "e1", LocalDate.of(2026, 3, 31)));
  }

  @Test
  void what_is_followed_by_another_has_not_ended_and_a_home_elsewhere_is_no_follower() {
    var held = new EvidenceFixture().employment("e1", "2024-01-01", "2026-03-31").employment("e2", "2026-04-01", null)
        .tenancy("t1", "440304001001", "2024-01-01", "2025-12-31").tenancy("t2", "320508001001", "2026-01-01", "2027-12-31");
    assertThat(endings(held)).extracting(Ending::reference).containsExactly("t1");
  }

  @Test
  void work_in_another_city_is_no_ground_here() {
    var held = new EvidenceFixture().employment("e1", "2024-01-01", "2026-03-31").employment("e2", "2026-04-01", null, "320508");
    assertThat(held.proofs(SHENZHEN, ON)).isEmpty();
    assertThat(held.proofs(new DivisionCode("3205"), ON)).extracting(Proof::reference).containsExactly("e2");
    assertThat(endings(held)).extracting(Ending::reference).containsExactly("e1");
  }

  @ParameterizedTest
  @CsvSource({"2026-06, false", "2026-07, true"})
  void insurance_has_lapsed_only_when_its_enterprise_told_of_a_later_month(String told, boolean lapsed) {
    var held = new EvidenceFixture().insurance("a", "2026-05", "2026-06").insuranceToldThrough("a", told)
        .insurance("b", "2020-01").insuranceToldThrough("b", "2026-11");
    assertThat(endings(held)).isEqualTo(lapsed ? List.of(new Ending(Kind.INSURANCE, "i-a", LocalDate.of(2026, 6, 30))) : List.of());
    assertThat(held.insuranceKnownThrough(SHENZHEN)).contains(YearMonth.parse(told));
    assertThat(held.insuranceKnownThrough(new DivisionCode("3205"))).isEmpty();
  }

  @Test
  void of_two_enterprises_that_insured_somebody_last_the_slower_one_decides() {
    var held = new EvidenceFixture().insurance("a", "2026-06").insuranceToldThrough("a", "2026-09").insurance("b", "2026-06");
    assertThat(endings(held)).isEmpty();
    held.insuranceToldThrough("b", "2026-06");
    assertThat(endings(held)).isEmpty();
    held.insuranceToldThrough("b", "2026-07");
    assertThat(endings(held)).extracting(Ending::on).containsExactly(LocalDate.of(2026, 6, 30));
  }

  @Test
  void a_former_school_that_tells_nothing_any_more_keeps_nobody_enrolled() {
    var held = new EvidenceFixture().enrolment("former", 2024, null).enrolment("s", 2026, "2026-10-09");
    assertThat(endings(held)).extracting(Ending::reference).containsExactly("x-2026");
  }

  @Test
  void a_pupil_who_left_has_ended_that_day() {
    assertThat(endings(new EvidenceFixture().enrolment("s", 2026, "2026-10-09")))
        .containsExactly(new Ending(Kind.ENROLMENT, "x-2026", LocalDate.of(2026, 10, 9)));
  }

  @ParameterizedTest
  @CsvSource({"2025, false", "2026, true"})
  void schooling_ends_with_its_year_once_the_school_has_told_of_the_next_without_the_pupil(int told, boolean ended) {
    var held = new EvidenceFixture().enrolment("s", 2025, null).enrolmentsToldThrough("s", told);
    assertThat(endings(held)).isEqualTo(ended ? List.of(new Ending(Kind.ENROLMENT, "x-2025", LocalDate.of(2026, 8, 31))) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2025-09-01, 1", "2026-08-31, 1", "2026-09-01, 0"})
  void an_enrolment_counts_during_its_school_year(LocalDate on, int proofs) {
    var held = new EvidenceFixture().enrolment("s", 2025, null);
    assertThat(held.proofs(SHENZHEN, on)).hasSize(proofs).allMatch(proof -> proof instanceof Proof.Enrolled);
    assertThat(held.proofs(new DivisionCode("3205"), on)).isEmpty();
  }

  private static List<Ending> endings(HeldEvidence held) {
    return held.endings(SHENZHEN, ON);
  }
}
