package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.rules.yaml.RuleCheck;
import io.anju.residence.rules.yaml.RuleFlaw;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final String HANGZHOU = ShippedRulesFixture.text("hangzhou-2018");
  private final RuleCheck check = new RuleCheck("");

  @Test
  void a_newer_version_takes_an_older_ones_place() {
    assertThat(told(HANGZHOU.replace("2018.1", "2026.1").replace("from: 2018-07-01", "from: 2026-01-01"))).isEmpty();
  }

  @Test
  void two_sets_of_one_division_from_one_day_on_are_refused() {
    assertThat(told(HANGZHOU.replace("id: hangzhou-2018", "id: my-city")))
        .isEqualTo("/from hangzhou-2018 2018.1 is bound to the same division from the same day on");
  }

  @Test
  void another_content_needs_another_version() {
    assertThat(told(HANGZHOU.replace("guardianBelow: 16", "guardianBelow: 18")))
        .isEqualTo("/version there is a rule set hangzhou-2018 2018.1 already: a new one needs a new version");
  }

  @Test
  void versions_of_one_set_that_ended_do_not_overlap_what_follows() {
    assertThat(told(HANGZHOU.replace("2018.1", "2017.1").replace("from: 2018-07-01", "from: 2017-01-01\nuntil: 2018-07-01"))).isEmpty();
    assertThat(told(HANGZHOU.replace("2018.1", "2017.1").replace("from: 2018-07-01", "from: 2017-01-01\nuntil: 2019-01-01")))
        .isEqualTo("/from hangzhou-2018 2018.1 is in force at the same time");
  }

  @Test
  void a_file_that_ships_is_right_as_it_stands() {
    assertThat(told(HANGZHOU)).isEmpty();
  }

  private String told(String text) {
    return String.join("\n", check.flaws(text).stream().map(OverlapTest::english).toList());
  }

  private static String english(RuleFlaw flaw) {
    return flaw.field() + " " + flaw.text().en();
  }
}
