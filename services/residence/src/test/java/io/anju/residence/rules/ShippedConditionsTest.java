package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.Confirmation;
import io.anju.residence.rules.condition.Finding;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.InsuredMonth;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.condition.Stay;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The conditions of the statutes, on tables of days. */
class ShippedConditionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final List<Proof> JOB = List.of(new Proof.Held(HeldRecord.EMPLOYMENT, "e1"));

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, true, 6",
    "2026-01-02, false, 5",
    "2025-01-01, true, 18",
    "2026-07-01, false, 0"
  })
  void decree_663_requires_half_a_year_of_residence(LocalDate since, boolean met, int months) {
    var found =
        grant(
            ShippedRulesFixture.decree663(),
            List.of(stay("r1", since, null, TODAY)),
            JOB,
            Set.of());
    assertThat(found.met()).isEqualTo(met);
    assertThat(finding(found, "residence-half-year").have()).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({"PHOTO, false", "LEASE, true", "LABOUR_CONTRACT, true", "STUDENT_CARD, true"})
  void decree_663_requires_any_one_of_employment_housing_or_schooling(
      EvidenceKind paper, boolean met) {
    var found =
        grant(
            ShippedRulesFixture.decree663(),
            List.of(stay("r1", LocalDate.of(2025, 1, 1), null, TODAY)),
            List.of(new Proof.Presented(paper, "no. 1")),
            Set.of());
    assertThat(found.met()).isEqualTo(met);
    assertThat(found.unmet().stream().map(Finding::code)).hasSize(met ? 0 : 3);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01, 6", "2026-03-16, 6", "2026-03-17, 3"})
  void move_within_the_gap_keeps_residence_continuous(LocalDate movedIn, int atLeast) {
    var stays =
        List.of(
            stay("new", movedIn, null, movedIn),
            stay(
                "old",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 1, 1)));
    assertThat(
            finding(
                    grant(ShippedRulesFixture.decree663(), stays, JOB, Set.of()),
                    "residence-half-year")
                .have())
        .isEqualTo(atLeast);
  }

  @Test
  void ended_residence_does_not_count() {
    var left =
        List.of(
            stay(
                "r1",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2020, 1, 1)));
    assertThat(
            finding(
                    grant(ShippedRulesFixture.decree663(), left, JOB, Set.of()),
                    "residence-half-year")
                .have())
        .isZero();
    assertThat(
            ShippedRulesFixture.decree663()
                .endorsement()
                .renewalCondition()
                .assess(circumstances(left, JOB, Set.of()))
                .met())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2025-07-01, 12, true", "2025-07-02, 12, false", "2025-07-01, 11, false"})
  void shenzhen_requires_a_year_of_registered_residence_and_insurance(
      LocalDate registered, int insured, boolean met) {
    var stays = List.of(stay("r1", LocalDate.of(2019, 1, 1), null, registered));
    assertThat(grant(ShippedRulesFixture.shenzhen2015(), stays, JOB, lastMonths(insured, 0)).met())
        .isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"18, true", "17, false"})
  void shenzhen_accepts_18_of_24_insurance_months(int insured, boolean met) {
    var stays = List.of(stay("r1", LocalDate.of(2019, 1, 1), null, LocalDate.of(2019, 1, 1)));
    var months = lastMonths(9, 0);
    months.addAll(lastMonths(insured - 9, 11));
    assertThat(grant(ShippedRulesFixture.shenzhen2015(), stays, JOB, months).met()).isEqualTo(met);
  }

  @Test
  void shenzhen_exempts_students_from_the_durations_but_not_from_registration() {
    var student = List.<Proof>of(new Proof.Presented(EvidenceKind.STUDENT_CARD, "s1"));
    assertThat(
            grant(
                    ShippedRulesFixture.shenzhen2015(),
                    List.of(stay("r1", TODAY, null, TODAY)),
                    student,
                    Set.of())
                .met())
        .isTrue();
    assertThat(grant(ShippedRulesFixture.shenzhen2015(), List.of(), student, Set.of()).met())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PRIMARY, true, true, false", "JUNIOR_SECONDARY, true, true, false",
        "SENIOR_SECONDARY, true, true, true",
    "VOCATIONAL, true, true, true", "TERTIARY, true, true, true", "TERTIARY, false, true, false"
  })
  void held_enrolment_counts_as_schooling_and_in_shenzhen_only_full_time_above_compulsory_level(
      SchoolLevel level, boolean fullTime, boolean nationally, boolean inShenzhen) {
    var enrolled = List.<Proof>of(new Proof.Enrolled("x1", level, fullTime));
    var settled = List.of(stay("r1", LocalDate.of(2025, 1, 1), null, TODAY));
    assertThat(grant(ShippedRulesFixture.decree663(), settled, enrolled, Set.of()).met())
        .isEqualTo(nationally);
    assertThat(grant(ShippedRulesFixture.shenzhen2015(), settled, enrolled, Set.of()).met())
        .isEqualTo(inShenzhen);
  }

  @ParameterizedTest
  @EnumSource(PermitGround.class)
  void held_records_replace_required_materials(PermitGround ground) {
    var held =
        List.<Proof>of(
            new Proof.Held(HeldRecord.EMPLOYMENT, "e1"),
            new Proof.Held(HeldRecord.TENANCY, "t1"),
            new Proof.Enrolled("x1", SchoolLevel.PRIMARY, true));
    for (var set : List.of(ShippedRulesFixture.decree663(), ShippedRulesFixture.shenzhen2015())) {
      assertThat(
              set.materials().stream()
                  .filter(material -> material.missing(ground, held))
                  .map(Material::code))
          .containsExactly("photo");
    }
  }

  @Test
  void department_confirmation_meets_only_confirmable_conditions() {
    var stays = List.of(stay("r1", LocalDate.of(2019, 1, 1), null, LocalDate.of(2019, 1, 1)));
    var confirmed =
        new Circumstances(
            TODAY,
            stays,
            List.of(),
            Set.of(),
            List.of(
                new Confirmation("insurance-12-continuous", "SI-1"),
                new Confirmation("full-time-student", "no")));
    var found = ShippedRulesFixture.shenzhen2015().grant().assess(confirmed);
    assertThat(found.met()).isTrue();
    assertThat(finding(found, "insurance-12-continuous").confirmed()).contains("SI-1");
    assertThat(finding(found, "full-time-student").met()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"241, true", "238, false"})
  void shenzhen_endorsement_requires_8_of_12_months(int days, boolean met) {
    var stays =
        List.of(
            stay("second", TODAY.minusDays(100), null, TODAY.minusDays(100)),
            stay(
                "first",
                TODAY.minusDays(300),
                TODAY.minusDays(300).plusDays(days - 101L),
                TODAY.minusDays(300)));
    var found =
        ShippedRulesFixture.shenzhen2015()
            .endorsement()
            .renewalCondition()
            .assess(circumstances(stays, JOB, lastMonths(8, 0)));
    assertThat(found.met()).isEqualTo(met);
  }

  @Test
  void condition_texts_state_actual_and_required_amount_in_both_languages() {
    var found =
        grant(
            ShippedRulesFixture.decree663(),
            List.of(stay("r1", LocalDate.of(2026, 4, 1), null, TODAY)),
            JOB,
            Set.of());
    assertThat(finding(found, "residence-half-year").text())
        .isEqualTo(
            new Text(
                "在居住地连续居住满6个月：现有3个月",
                "6 months of residence in the city without a break: 3 so far"));
  }

  private static Assessment grant(
      RuleSet set, List<Stay> stays, List<Proof> proofs, Set<InsuredMonth> insured) {
    return set.grant().assess(circumstances(stays, proofs, insured));
  }

  private static Circumstances circumstances(
      List<Stay> stays, List<Proof> proofs, Set<InsuredMonth> insured) {
    return new Circumstances(TODAY, stays, proofs, insured, List.of());
  }

  private static Stay stay(String id, LocalDate since, LocalDate until, LocalDate registered) {
    return new Stay(id, since, Optional.ofNullable(until), registered);
  }

  private static Finding finding(Assessment found, String code) {
    return found.findings().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Set<InsuredMonth> lastMonths(int count, int skipped) {
    return IntStream.range(skipped, skipped + count)
        .mapToObj(YearMonth.from(TODAY)::minusMonths)
        .map(month -> new InsuredMonth(month, Set.of(InsuranceKind.INJURY)))
        .collect(Collectors.toSet());
  }
}
