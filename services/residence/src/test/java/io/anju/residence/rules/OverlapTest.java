package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.rules.yaml.RuleFileChecker;
import io.anju.residence.rules.yaml.RuleValidationError;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final String HANGZHOU = ShippedRulesFixture.text("hangzhou-2018");
  private final RuleFileChecker check = new RuleFileChecker("");

  @Test
  void newer_version_replaces_the_older_without_overlap() {
    assertThat(
            messages(
                HANGZHOU
                    .replace("\"2018.2\"", "\"2026.1\"")
                    .replace("from: 2018-07-01", "from: 2026-01-01")))
        .isEmpty();
  }

  @Test
  void same_division_and_start_date_is_an_overlap() {
    assertThat(messages(HANGZHOU.replace("id: hangzhou-2018", "id: my-city")))
        .isEqualTo("/from hangzhou-2018 2018.2 is bound to the same division from the same day on");
  }

  @Test
  void changed_content_with_the_same_version_is_an_overlap() {
    assertThat(messages(HANGZHOU.replace("age: 16", "age: 18")))
        .isEqualTo(
            "/version there is a rule set hangzhou-2018 2018.2 already: a new one needs a new"
                + " version");
  }

  @Test
  void ended_version_does_not_overlap_its_successor() {
    assertThat(
            messages(
                HANGZHOU
                    .replace("\"2018.2\"", "\"2017.1\"")
                    .replace("from: 2018-07-01", "from: 2017-01-01\nuntil: 2018-07-01")))
        .isEmpty();
    assertThat(
            messages(
                HANGZHOU
                    .replace("\"2018.2\"", "\"2017.1\"")
                    .replace("from: 2018-07-01", "from: 2017-01-01\nuntil: 2019-01-01")))
        .isEqualTo("/from hangzhou-2018 2018.2 is in force at the same time");
  }

  @Test
  void shipped_file_has_no_overlap_with_itself() {
    assertThat(messages(HANGZHOU)).isEmpty();
  }

  private String messages(String text) {
    return String.join(
        "\n", check.validationErrors(text).stream().map(OverlapTest::english).toList());
  }

  private static String english(RuleValidationError error) {
    return error.field() + " " + error.text().en();
  }
}
