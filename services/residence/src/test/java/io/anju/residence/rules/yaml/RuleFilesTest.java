package io.anju.residence.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.condition.Condition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {

  private static final String DECREE = ShippedRulesFixture.text("decree-663");

  @Test
  void shipped_rule_sets_are_read_completely() {
    var decree = ShippedRulesFixture.decree663();
    assertThat(decree.reference()).isEqualTo(new RuleReference("decree-663", "2016.2"));
    assertThat(decree.divisions()).isEmpty();
    assertThat(decree.entitlements()).hasSize(12);
    assertThat(decree.grant().named().map(Condition.Named::code))
        .containsExactly(
            "residence-half-year", "stable-employment", "stable-housing", "continuous-schooling");
    assertThat(
            ShippedRulesFixture.shenzhen2015()
                .grant()
                .named()
                .filter(Condition.Named::confirmable)
                .map(Condition.Named::code))
        .containsExactly(
            "residence-12-months", "insurance-12-continuous", "insurance-18-of-24", "talent");
    assertThat(ShippedRulesFixture.zhejiang2016().divisions())
        .extracting("value")
        .containsExactly("33");
    assertThat(ShippedRulesFixture.hangzhou2018().divisions())
        .extracting("value")
        .containsExactly("3301");
  }

  @Test
  void validation_errors_are_listed_by_line_and_column_in_file_order() {
    String broken =
        DECREE
            .replace("from: 2016-01-01", "from: 2016-13-01")
            .replace("decision: {days: 15, kind: CALENDAR,", "decision: {days: -1, kind: LUNAR,")
            .replace("papers: [PHOTO]", "papers: [SELFIE]")
            .replaceFirst("SELF: \\{[^}]*}", "SELF: soon")
            .replace("months: 6,", "month: 6,")
            .replace("divisions: []", "divisions: [\"99\"]");
    var errors = validationErrors(broken);
    assertThat(errors.stream().map(RuleValidationError::field))
        .containsExactly(
            "/divisions/0",
            "/from",
            "/declarations/within/SELF",
            "/materials/0/papers/0",
            "/decision/days",
            "/decision/kind",
            "/grant/all/0/residence",
            "/grant/all/0/residence/month");
    assertThat(errors.getFirst().position()).isEqualTo(new SourcePosition(6, 13));
    assertThat(errors.get(1).format("decree-663.yml", Locale.ENGLISH))
        .startsWith("decree-663.yml:7:1: /from does not match the date pattern");
    assertThat(errors.get(6).text().en()).isEqualTo("required property 'months' not found");
    assertThat(errors.get(6).text().zh())
        .contains("months")
        .isNotEqualTo(errors.get(6).text().en());
  }

  static Stream<Arguments> invalidFiles() {
    return Stream.of(
        Arguments.of(
            "    current: {}",
            "    residence: {months: 8, withinMonths: 6, counting: LIVED}",
            "is more than withinMonths: it can never be met"),
        Arguments.of(
            "    current: {}",
            "    residence: {months: 6, withinMonths: 12, counting: LIVED, gapDays: 3}",
            "has no effect beside withinMonths"),
        Arguments.of("    current: {}", "    current: {}\n    current: {}", "is given twice"),
        Arguments.of(
            "from: 2016-01-01",
            "from: 2016-01-01\nuntil: 2016-01-01",
            "is not after from: it would never be in force"),
        Arguments.of(
            "windowMonths: 1",
            "windowMonths: 1\n  windowDays: 30",
            "needs either windowMonths or windowDays"),
        Arguments.of("code: photo", "code: housing-proof", "'housing-proof' is given twice"),
        Arguments.of(
            "满{need}个月：现有{have}个月",
            "满{needed}个月",
            "{needed} is not filled in; {have} and {need} are"),
        Arguments.of(
            "en: a photo of the applicant", "en: ' '", "does not match the regex pattern \\S"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("invalidFiles")
  void semantic_error_is_reported(String sound, String broken, String message) {
    assertThat(
            messages(DECREE.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken))))
        .containsExactly(message);
  }

  @Test
  void condition_requires_exactly_one_requirement_and_a_unique_code() {
    assertThat(messages(DECREE.replace("    current: {}\n", "")))
        .anyMatch(text -> text.startsWith("needs exactly one of current"));
    assertThat(
            messages(
                DECREE.replace("    current: {}", "    current: {}\n    insurance: {months: 3}")))
        .anyMatch(text -> text.startsWith("needs exactly one of current"));
    assertThat(messages(DECREE.replace("code: stable-housing", "code: stable-employment")))
        .contains("'stable-employment' names another condition already");
    assertThat(
            messages(
                DECREE.replace(
                    "    confirmedBy: DEPARTMENT\n    current: {}", "    confirmation: {}")))
        .contains("can never be met without confirmedBy");
  }

  /** Every kind of rule, taken without its article, is refused where it stands. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "SELF: {days: 15, kind: CALENDAR",
        "dailyLet: {days: 0, kind: CALENDAR",
        "subtenant: {days: 3, kind: CALENDAR",
        "decision: {days: 15, kind: WORKING",
        "refusalReasons: {days: 7, kind: WORKING",
        "writtenReasons: {days: 3, kind: WORKING",
        "verification: {days: 3, kind: WORKING",
        "{capacity: EMPLOYER",
        "guardianBelow: {age: 16",
        "reminders: {daysBefore: [60, 30, 7]",
        "- code: stay-under-15-days",
        "- code: photo",
        "- code: residence-12-months",
        "- code: insurance-8-of-12",
        "endorsement:",
        "dormancy:",
        "{code: fraud",
        "{code: vehicle-registration",
        "points:",
        "{code: residence-years"
      })
  void rule_without_an_article_is_refused(String rule) {
    String shenzhen = ShippedRulesFixture.text("shenzhen-2015");
    int at = shenzhen.indexOf(rule) + rule.length();
    String ungrounded =
        shenzhen.substring(0, at)
            + shenzhen.substring(at).replaceFirst("(, |\n +)article: [^,}\n]+", "");
    assertThat(ungrounded).isNotEqualTo(shenzhen);
    assertThat(messages(ungrounded))
        .anyMatch(text ->
            text.equals("required property 'article' not found")
                || text.startsWith("has a missing property 'article'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELF: {days: 15, kind: CALENDAR, article: 深圳经济特区居住证条例 art. 13"
            + "| SELF: {days: 15, kind: CALENDAR, article: 广州市流动人员管理规定 art. 13"
            + "| of no statute listed in sources",
        "SELF: {days: 15, kind: CALENDAR, article: 深圳经济特区居住证条例 art. 13"
            + "| SELF: {days: 15, kind: CALENDAR, article: 深圳经济特区居住证条例"
            + "| names no article of the statute",
        "SELF: {days: 15, kind: CALENDAR, article: 深圳经济特区居住证条例 art. 13"
            + "| SELF: {days: 15, kind: CALENDAR, article: 深圳市居住登记和居住证办理规定 art. 9"
            + "| its statute ends on 2020-06-01, before the rule set does"
      })
  void article_of_no_source_or_of_an_ended_one_is_refused(
      String sound, String broken, String message) {
    assertThat(messages(ShippedRulesFixture.text("shenzhen-2015").replace(sound, broken)))
        .hasSize(1)
        .allMatch(text -> text.contains(message));
  }

  @Test
  void grace_period_is_required_for_each_evidence_of_a_ground() {
    assertThat(messages(ShippedRulesFixture.text("shenzhen-2015").replace("EMPLOYMENT: 60, ", "")))
        .contains("'EMPLOYMENT' has no grace period in graceDays");
  }

  @Test
  void non_ascending_points_band_is_rejected() {
    String broken =
        ShippedRulesFixture.text("hangzhou-2018")
            .replace("{from: 36, points: 20}", "{from: 16, points: 20}");
    assertThat(messages(broken))
        .containsExactly("is not above the band before it: it is out of reach");
  }

  @Test
  void invalid_yaml_is_reported_with_its_position() {
    var error = validationErrors("id: x\na: [").getFirst();
    assertThat(error.position().line()).isEqualTo(2);
    assertThat(error.text().zh()).startsWith("不是有效的 YAML");
    assertThatThrownBy(() -> new RuleFiles().require("odd.yml", "a: ["))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("odd.yml:1:");
  }

  private static List<String> messages(String text) {
    return validationErrors(text).stream().map(error -> error.text().en()).toList();
  }

  private static List<RuleValidationError> validationErrors(String text) {
    return switch (ShippedRulesFixture.read(text)) {
      case RuleFileResult.Valid _ -> List.of();
      case RuleFileResult.Invalid invalid -> invalid.errors();
    };
  }
}
