package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every condition of every set that ships, met and not met, by its article; the table is statutes.csv. */
class StatutesTest {

  @ParameterizedTest(name = "{0} {1} {2}: {3} -> {4}")
  @CsvFileSource(resources = "statutes.csv", numLinesToSkip = 1)
  void each_condition_is_met_by_what_its_article_says_and_by_nothing_less(String set, String part, String code, String facts, boolean met) {
    var found = condition(set, part).assess(KnownFixture.of(facts)).findings().stream()
        .filter(finding -> finding.code().equals(code)).findFirst().orElseThrow();
    assertThat(found.met()).isEqualTo(met);
  }

  /** So that a condition added to a file cannot go untested. */
  @Test
  void no_condition_that_ships_is_missing_from_the_table() {
    var tested = new HashSet<String>();
    KnownFixture.table().forEach(row -> tested.add(String.join(" ", row[0], row[1], row[2], row[4])));
    assertThat(shipped().flatMap(condition -> Stream.of(condition + " true", condition + " false"))).allMatch(tested::contains);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
      "decree-663, lived:6, false", "decree-663, lived:6 paper:LEASE, true", "decree-663, lived:5 paper:LEASE, false",
      "zhejiang-2016, registered:6 record:EMPLOYMENT, true", "zhejiang-2016, lived:6 registered:5 record:EMPLOYMENT, false",
      "zhejiang-2016, registered:1 record:EMPLOYMENT confirmed:investor-or-talent, true",
      "hangzhou-2018, registered:6 record:EMPLOYMENT, false", "hangzhou-2018, registered:6 record:EMPLOYMENT insured:6, true",
      "hangzhou-2018, registered:6 record:TENANCY, true", "hangzhou-2018, registered:6 enrolled:PRIMARY, true",
      "shenzhen-2015, registered:12 insured:12, true", "shenzhen-2015, registered:12 insured:11, false",
      "shenzhen-2015, registered:12 insured:18/6, true", "shenzhen-2015, registered:1 confirmed:talent, true",
      "shenzhen-2015, registered:1 enrolled:TERTIARY, true", "shenzhen-2015, registered:1 enrolled:PRIMARY, false",
      "shenzhen-2015, enrolled:TERTIARY, false"})
  void who_may_have_a_permit(String set, String facts, boolean granted) {
    assertThat(condition(set, "grant").assess(KnownFixture.of(facts)).met()).isEqualTo(granted);
  }

  /** Zhejiang and Hangzhou art. 19: who is no longer eligible is not endorsed; Decree 663 art. 10 asks for residence alone. */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({"decree-663, lived:1, true", "zhejiang-2016, lived:1, false", "zhejiang-2016, lived:1 record:TENANCY, true",
      "hangzhou-2018, lived:1 record:EMPLOYMENT, false", "hangzhou-2018, lived:1 record:EMPLOYMENT insured:6, true",
      "shenzhen-2015, registered:8 insured:8, true", "shenzhen-2015, registered:8 insured:7, false"})
  void who_is_endorsed(String set, String facts, boolean endorsed) {
    assertThat(condition(set, "endorsement").assess(KnownFixture.of(facts)).met()).isEqualTo(endorsed);
  }

  private static Stream<String> shipped() {
    return KnownFixture.sets().stream().flatMap(set -> Stream.of("grant", "endorsement", "entitlements", "settlement")
        .flatMap(part -> named(set, part).map(code -> String.join(" ", set.reference().id(), part, code))));
  }

  private static Stream<String> named(RuleSet set, String part) {
    return parts(set, part).flatMap(Condition::named).map(Condition.Named::code).distinct();
  }

  private static Condition condition(String id, String part) {
    var set = KnownFixture.sets().stream().filter(one -> one.reference().id().equals(id)).findFirst().orElseThrow();
    return new Condition.All(parts(set, part).toList());
  }

  private static Stream<Condition> parts(RuleSet set, String part) {
    return switch (part) {
      case "grant" -> Stream.of(set.grant());
      case "endorsement" -> Stream.of(set.endorsement().keeping());
      case "entitlements" -> set.entitlements().stream().flatMap(rule -> rule.condition().stream());
      case "settlement" -> set.settlement().bySize().stream().flatMap(rule -> rule.condition().stream());
      default -> throw new IllegalArgumentException(part);
    };
  }
}
