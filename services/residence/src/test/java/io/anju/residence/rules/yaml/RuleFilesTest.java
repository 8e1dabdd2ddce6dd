package io.anju.residence.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.anju.platform.error.RegistryException;
import io.anju.residence.rules.Condition;
import io.anju.residence.rules.RuleReference;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleFilesTest {

  @Test
  void the_sets_that_ship_are_read_whole() {
    var decree = ShippedRulesFixture.decree663();
    assertThat(decree.reference()).isEqualTo(new RuleReference("decree-663", "2016.1"));
    assertThat(decree.divisions()).isEmpty();
    assertThat(decree.entitlements()).hasSize(12);
    assertThat(decree.grant().named().map(Condition.Named::code))
        .containsExactly("residence-half-year", "stable-employment", "stable-housing", "continuous-schooling");
    assertThat(ShippedRulesFixture.shenzhen2015().grant().named().filter(Condition.Named::confirmable).map(Condition.Named::code))
        .containsExactly("residence-12-months", "insurance-12-continuous", "insurance-18-of-24", "talent");
  }

  @Test
  void everything_wrong_with_a_file_is_told_by_its_place() {
    String broken = ShippedRulesFixture.text("decree-663")
        .replace("from: 2016-01-01", "from: 2016-13-01")
        .replace("{days: 15, kind: CALENDAR}", "{days: -1, kind: LUNAR}")
        .replace("papers: [PHOTO]", "papers: [SELFIE]")
        .replace("SELF: 3", "SELF: soon")
        .replace("months: 6,", "month: 6,");
    var wrong = catchThrowableOfType(RegistryException.class, () -> ShippedRulesFixture.read(broken));
    assertThat(wrong.errors().stream().map(error -> error.field() + " " + error.flaw().code()).toList()).contains(
        "from not-a-date", "decision.days out-of-range", "decision.kind not-one-of", "materials[0].papers[0] not-one-of",
        "declarations.SELF wrong-type", "grant.all[0].residence.months required", "grant.all[0].residence.month unknown-field");
  }

  @Test
  void a_condition_that_counts_nothing_or_two_things_is_refused() {
    String none = ShippedRulesFixture.text("decree-663").replace("    current: {}\n", "");
    var nothing = catchThrowableOfType(RegistryException.class, () -> ShippedRulesFixture.read(none));
    assertThat(nothing.errors()).anyMatch(error -> error.field().equals("endorsement.keeping.residence"));
    String two = ShippedRulesFixture.text("decree-663").replace("current: {}", "current: {}\n    insurance: {months: 3}");
    var wrong = catchThrowableOfType(RegistryException.class, () -> ShippedRulesFixture.read(two));
    assertThat(wrong.errors()).anyMatch(error -> error.field().equals("endorsement.keeping.residence"));
  }

  @Test
  void what_is_no_yaml_names_the_file() {
    var files = new RuleFiles(_ -> null);
    assertThatThrownBy(() -> files.readNamed("odd.yml", new ByteArrayInputStream("a: [".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("odd.yml");
  }
}
