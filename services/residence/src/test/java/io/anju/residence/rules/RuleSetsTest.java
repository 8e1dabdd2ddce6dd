package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.Declarant;
import io.anju.residence.division.City;
import io.anju.residence.rules.ProcedureRules.Representative;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

  private static final RuleSets ALL = ShippedRulesFixture.all();
  private static final WorkingDays CALENDAR = ShippedRulesFixture.workingDays();

  @ParameterizedTest
  @CsvSource({
    "440305001001, 2026-01-01, shenzhen-2015", "4403, 2015-06-01, shenzhen-2015",
        "440106, 2026-01-01, decree-663",
    "110101001001, 2016-01-01, decree-663", "330102001, 2018-07-01, hangzhou-2018",
        "330102001, 2018-06-30, zhejiang-2016",
    "330203, 2026-01-01, zhejiang-2016", "330203, 2016-06-30, decree-663"
  })
  void most_specific_rule_set_in_force_applies(String division, LocalDate on, String expected) {
    assertThat(ALL.at(new DivisionCode(division), on).reference().id()).isEqualTo(expected);
  }

  @Test
  void no_national_rule_set_is_in_force_before_decree_663() {
    assertThatThrownBy(() -> ALL.at(new DivisionCode("110101"), LocalDate.of(2015, 12, 31)))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Shenzhen arts. 11-13. */
  @ParameterizedTest
  @CsvSource({
    "HOTEL, 2026-03-01, false", "HOTEL, 2026-03-02, true", "LANDLORD, 2026-03-08, false",
        "LANDLORD, 2026-03-09, true",
    "EMPLOYER, 2026-03-08, false", "EMPLOYER, 2026-03-09, true", "SELF, 2026-03-16, false",
        "SELF, 2026-03-17, true",
    "HOST, 2026-03-16, false", "SCHOOL, 2026-03-17, true"
  })
  void shenzhen_deadline_depends_on_the_declarant(
      Declarant declarant, LocalDate declared, boolean late) {
    assertThat(
            late(ShippedRulesFixture.shenzhen2015(), declarant, LocalDate.of(2026, 3, 1), declared))
        .isEqualTo(late);
  }

  /**
   * Zhejiang arts. 8-9, Hangzhou art. 9: three working days; the Spring Festival of 2026 is nine
   * days long.
   */
  @ParameterizedTest
  @CsvSource({
    "SELF, 2026-02-13, 2026-02-25, false",
    "SELF, 2026-02-13, 2026-02-26, true",
    "LANDLORD, 2026-03-02, 2026-03-05, false",
    "LANDLORD, 2026-03-02, 2026-03-06, true",
    "EMPLOYER, 2026-03-06, 2026-03-11, false",
    "EMPLOYER, 2026-03-06, 2026-03-12, true"
  })
  void zhejiang_and_hangzhou_count_working_days(
      Declarant declarant, LocalDate moved, LocalDate declared, boolean late) {
    assertThat(late(ShippedRulesFixture.zhejiang2016(), declarant, moved, declared))
        .isEqualTo(late);
    assertThat(late(ShippedRulesFixture.hangzhou2018(), declarant, moved, declared))
        .isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"SELF, 2026-03-04, false", "SELF, 2026-03-05, true", "HOTEL, 2026-03-02, true"})
  void national_deadline_is_three_days_and_hotels_declare_at_once(
      Declarant declarant, LocalDate declared, boolean late) {
    assertThat(late(ShippedRulesFixture.decree663(), declarant, LocalDate.of(2026, 3, 1), declared))
        .isEqualTo(late);
  }

  /** Shenzhen art. 13, Zhejiang art. 12, Hangzhou art. 9. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "4403, OTHER, HOST, 14, stay-under-15-days",
        "4403, OTHER, HOST, 15, -",
        "4403, OTHER, LANDLORD, 3, -",
        "33, NEAR_RELATIVES, HOST, 30, with-near-relatives",
        "33, NEAR_RELATIVES, HOST, 31, -",
        "33, HOTEL, SELF, 300, staying-at-an-inn",
        "33, MEDICAL, SELF, 90, in-hospital",
        "33, SCHOOL, SELF, 100, boarding-at-school",
        "33, SHELTER, SELF, 5, at-a-relief-station",
        "33, OTHER, SELF, 1, -",
        "3301, OTHER, SELF, 2, stay-under-3-days",
        "3301, OTHER, SELF, 3, -",
        "3301, NEAR_RELATIVES, SELF, 30, with-near-relatives"
      })
  void exempt_stays_need_no_declaration(
      String division,
      DeclarationExemption.Lodging lodging,
      Declarant declarant,
      int days,
      String code) {
    var found =
        ALL.at(new DivisionCode(division), LocalDate.of(2026, 3, 1))
            .declarations()
            .exemptionFor(lodging, declarant, days);
    assertThat(found.map(DeclarationExemption::code).orElse(null)).isEqualTo(code);
  }

  /**
   * Decree 663 art. 9, Shenzhen art. 20 and procedure arts. 16, 21, Zhejiang art. 18, Hangzhou art.
   * 17.
   */
  @Test
  void decisions_are_due_in_calendar_days_and_in_shenzhen_in_working_days() {
    var friday = LocalDate.of(2026, 3, 6);
    assertThat(ShippedRulesFixture.decree663().decision().lastDay(friday, CALENDAR))
        .isEqualTo("2026-03-21");
    assertThat(ShippedRulesFixture.zhejiang2016().decision().lastDay(friday, CALENDAR))
        .isEqualTo("2026-03-21");
    assertThat(ShippedRulesFixture.hangzhou2018().decision().lastDay(friday, CALENDAR))
        .isEqualTo("2026-03-21");
    var shenzhen = ShippedRulesFixture.shenzhen2015();
    assertThat(shenzhen.decision().lastDay(friday, CALENDAR)).isEqualTo("2026-03-27");
    assertThat(shenzhen.procedure().refusalReasons().orElseThrow().lastDay(friday, CALENDAR))
        .isEqualTo("2026-03-17");
    assertThat(shenzhen.procedure().writtenReasons().orElseThrow().lastDay(friday, CALENDAR))
        .isEqualTo("2026-03-11");
    assertThat(shenzhen.procedure().verification().orElseThrow().lastDay(friday, CALENDAR))
        .isEqualTo("2026-03-11");
    assertThat(
            ShippedRulesFixture.decree663()
                .procedure()
                .extended()
                .orElseThrow()
                .lastDay(friday, CALENDAR))
        .isEqualTo("2026-04-05");
  }

  /** Shenzhen art. 26: employers and schools too. */
  @Test
  void representatives_depend_on_the_rule_set() {
    assertThat(ShippedRulesFixture.shenzhen2015().procedure().representatives())
        .containsExactlyInAnyOrder(Representative.values());
    assertThat(ShippedRulesFixture.hangzhou2018().procedure().representatives())
        .containsExactlyInAnyOrder(Representative.GUARDIAN, Representative.NEAR_RELATIVE);
  }

  /** Shenzhen art. 27, Hangzhou arts. 20-21 and 25. */
  @Test
  void cancellation_grounds_reminders_and_suspended_time_depend_on_the_rule_set() {
    assertThat(ShippedRulesFixture.shenzhen2015().cancellationGrounds())
        .extracting(CancellationGround::code)
        .containsExactly("suspension-lapsed", "domicile-moved-here", "fraud", "other-law");
    assertThat(ShippedRulesFixture.hangzhou2018().cancellationGrounds())
        .extracting(CancellationGround::code)
        .containsExactly(
            "no-longer-eligible", "domicile-moved-here", "death", "fraud", "other-law");
    assertThat(ShippedRulesFixture.hangzhou2018().reminders().daysBefore())
        .containsExactly(60, 30, 7);
    assertThat(ShippedRulesFixture.hangzhou2018().endorsement().suspendedTimeCounts()).isFalse();
    assertThat(ShippedRulesFixture.shenzhen2015().endorsement().maxSuspension())
        .contains(Period.ofMonths(24));
    assertThat(ShippedRulesFixture.zhejiang2016().declarations().change())
        .get()
        .returns(10, Deadline::days)
        .returns(Deadline.Days.CALENDAR, Deadline::kind)
        .returns(Optional.of("浙江省流动人口居住登记条例 art. 13"), Deadline::article);
    assertThat(ShippedRulesFixture.shenzhen2015().declarations().subtenant())
        .get()
        .returns(3, Deadline::days)
        .returns(Optional.empty(), Deadline::until);
  }

  /** 深圳市居住登记和居住证办理规定 art. 30: in force for five years from 2015-06-01. */
  @ParameterizedTest
  @CsvSource({"2015-06-01, true", "2020-05-31, true", "2020-06-01, false", "2026-01-01, false"})
  void deadline_of_the_shenzhen_procedure_ends_with_it(LocalDate on, boolean inForce) {
    var procedure = ShippedRulesFixture.shenzhen2015().procedure().asOf(on);
    assertThat(procedure.verification().isPresent()).isEqualTo(inForce);
    assertThat(procedure.refusalReasons()).isPresent();
    assertThat(procedure.writtenReasons()).isPresent();
  }

  /** Decree 663 art. 10, Zhejiang art. 19, Hangzhou arts. 20-21: only a city switches it on. */
  @Test
  void dormancy_is_off_unless_a_city_switches_it_on() {
    assertThat(ShippedRulesFixture.decree663().dormancy().switchedOn()).isFalse();
    assertThat(ShippedRulesFixture.zhejiang2016().dormancy().switchedOn()).isFalse();
    assertThat(ShippedRulesFixture.hangzhou2018().dormancy().switchedOn()).isFalse();
    assertThat(ShippedRulesFixture.shenzhen2015().dormancy().switchedOn()).isTrue();
  }

  @Test
  void outcome_of_a_corrected_version_goes_by_the_correction() {
    assertThat(ALL.require(new RuleReference("decree-663", "2016.1")))
        .isEqualTo(ALL.require(new RuleReference("decree-663", "2016.2")));
    assertThatThrownBy(() -> ALL.require(new RuleReference("decree-663", "2015.9")))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"440305001001, 4403", "110105, 11", "500101, 50", "320508001, 3205"})
  void division_maps_to_its_city(String division, String city) {
    assertThat(City.of(new DivisionCode(division)).value()).isEqualTo(city);
  }

  @Test
  void city_entitlements_extend_and_override_the_national_ones() {
    var today = LocalDate.of(2026, 1, 1);
    var shenzhen = ALL.entitlements(new DivisionCode("440305"), today);
    assertThat(shenzhen)
        .hasSize(22)
        .anyMatch(rule -> rule.code().equals("hong-kong-macao-taiwan-endorsement"));
    assertThat(
            shenzhen.stream()
                .filter(rule -> rule.code().equals("vehicle-registration"))
                .map(EntitlementRule::article))
        .containsExactly("深圳经济特区居住证条例 art. 31(1)");
    assertThat(ALL.entitlements(new DivisionCode("320508"), today)).hasSize(12);
  }

  /** Hangzhou art. 23: besides what the province gives. */
  @Test
  void city_entitlements_are_added_to_those_of_the_province() {
    var hangzhou = ALL.entitlements(new DivisionCode("330102"), LocalDate.of(2026, 1, 1));
    assertThat(hangzhou)
        .extracting(EntitlementRule::code)
        .contains("compulsory-education", "elderly-services", "preschool-education");
    assertThat(
            hangzhou.stream()
                .filter(rule -> rule.code().equals("employment-support"))
                .map(EntitlementRule::article))
        .containsExactly("杭州市流动人口服务管理规定 art. 23(2)");
  }

  @Test
  void duplicate_version_is_rejected() {
    assertThatThrownBy(() ->
            new RuleSets(List.of(ShippedRulesFixture.decree663(), ShippedRulesFixture.decree663())))
        .hasMessageContaining("decree-663");
  }

  private static boolean late(
      RuleSet rules, Declarant declarant, LocalDate moved, LocalDate declared) {
    return rules.declarations().isLate(declarant, moved, declared, CALENDAR);
  }
}
