package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.rules.condition.Condition;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every condition of every set that ships, met and not met, by its article; the table is
 * statutes.csv.
 */
class StatutesTest {

  @ParameterizedTest(name = "{0} {1} {2}: {3} -> {4}")
  @CsvFileSource(resources = "statutes.csv", numLinesToSkip = 1)
  void each_condition_is_met_exactly_by_what_its_article_requires(
      String set, String part, String code, String facts, boolean met) {
    var found =
        condition(set, part).assess(CircumstancesFixture.of(facts)).findings().stream()
            .filter(finding -> finding.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(found.met()).isEqualTo(met);
  }

  /** So that a condition added to a file cannot go untested. */
  @Test
  void every_shipped_condition_is_in_the_table() {
    var tested = new HashSet<String>();
    CircumstancesFixture.table()
        .forEach(row -> tested.add(String.join(" ", row[0], row[1], row[2], row[4])));
    assertThat(
            shippedConditions()
                .flatMap(condition -> Stream.of(condition + " true", condition + " false")))
        .allMatch(tested::contains);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "decree-663, lived:6, false",
    "decree-663, lived:6 paper:LEASE, true",
    "decree-663, lived:5 paper:LEASE, false",
    "zhejiang-2016, registered:6 record:EMPLOYMENT, true",
    "zhejiang-2016, lived:6 registered:5 record:EMPLOYMENT, false",
    "zhejiang-2016, registered:1 record:EMPLOYMENT confirmed:investor-or-talent, true",
    "hangzhou-2018, registered:6 record:EMPLOYMENT, false",
    "hangzhou-2018, registered:6 record:EMPLOYMENT insured:6, true",
    "hangzhou-2018, registered:6 record:TENANCY, true",
    "hangzhou-2018, registered:6 enrolled:PRIMARY, true",
    "shenzhen-2015, registered:12 insured:12, true",
    "shenzhen-2015, registered:12 insured:11, false",
    "shenzhen-2015, registered:12 insured:18/6, true",
    "shenzhen-2015, registered:1 confirmed:talent, true",
    "shenzhen-2015, registered:1 enrolled:TERTIARY, true",
    "shenzhen-2015, registered:1 enrolled:PRIMARY, false",
    "shenzhen-2015, enrolled:TERTIARY, false"
  })
  void eligibility_by_rule_set(String set, String facts, boolean granted) {
    assertThat(condition(set, "grant").assess(CircumstancesFixture.of(facts)).met())
        .isEqualTo(granted);
  }

  /**
   * Zhejiang and Hangzhou art. 19: who is no longer eligible is not endorsed; Decree 663 art. 10
   * asks for residence alone.
   */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "decree-663, lived:1, true",
    "zhejiang-2016, lived:1, false",
    "zhejiang-2016, lived:1 record:TENANCY, true",
    "hangzhou-2018, lived:1 record:EMPLOYMENT, false",
    "hangzhou-2018, lived:1 record:EMPLOYMENT insured:6, true",
    "shenzhen-2015, registered:8 insured:8, true",
    "shenzhen-2015, registered:8 insured:7, false"
  })
  void endorsement_condition_by_rule_set(String set, String facts, boolean endorsed) {
    assertThat(condition(set, "endorsement").assess(CircumstancesFixture.of(facts)).met())
        .isEqualTo(endorsed);
  }

  private static Stream<String> shippedConditions() {
    return CircumstancesFixture.ruleSets().stream()
        .flatMap(set ->
            Stream.of("grant", "endorsement", "entitlements", "settlement")
                .flatMap(part ->
                    named(set, part)
                        .map(code -> String.join(" ", set.reference().id(), part, code))));
  }

  private static Stream<String> named(RuleSet set, String part) {
    return parts(set, part).flatMap(Condition::named).map(Condition.Named::code).distinct();
  }

  private static Condition condition(String id, String part) {
    var set =
        CircumstancesFixture.ruleSets().stream()
            .filter(one -> one.reference().id().equals(id))
            .findFirst()
            .orElseThrow();
    return new Condition.All(parts(set, part).toList());
  }

  private static Stream<Condition> parts(RuleSet set, String part) {
    return switch (part) {
      case "grant" -> Stream.of(set.grant());
      case "endorsement" -> Stream.of(set.endorsement().renewalCondition());
      case "entitlements" -> set.entitlements().stream().flatMap(rule -> rule.condition().stream());
      case "settlement" ->
          set.settlement().bySize().stream().flatMap(rule -> rule.condition().stream());
      default -> throw new IllegalArgumentException(part);
    };
  }
}
