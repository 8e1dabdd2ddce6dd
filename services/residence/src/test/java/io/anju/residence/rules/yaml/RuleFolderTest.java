package io.anju.residence.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What a city keeps in its own folder. */
class RuleFolderTest {

  @TempDir private Path folder;
  private final RuleFilesConfiguration configuration = new RuleFilesConfiguration();
  private String city;

  @BeforeEach
  void write() {
    city =
        ShippedRulesFixture.text("hangzhou-2018")
            .replace("id: hangzhou-2018", "id: ningbo-2026")
            .replace("\"3301\"", "\"3302\"");
  }

  @Test
  void city_rule_file_is_loaded_from_the_folder() throws IOException {
    Files.writeString(folder.resolve("ningbo.yml"), city);
    assertThat(sets().at(new DivisionCode("330203"), LocalDate.of(2026, 1, 1)).reference().id())
        .isEqualTo("ningbo-2026");
  }

  @Test
  void holiday_file_is_loaded_from_the_folder() throws IOException {
    Files.createDirectory(folder.resolve("holidays"));
    Files.writeString(
        folder.resolve("holidays/2027.yml"),
        """
        years:
          - year: 2027
            notice: made up
            holidays: [{name: 元旦, off: 2027-01-01..2027-01-03}]
            worked: [2027-01-09]
        """);
    assertThat(holidays().announcedThrough()).isEqualTo(2027);
    assertThat(holidays().plus(LocalDate.of(2027, 1, 8), 1)).isEqualTo("2027-01-09");
  }

  @Test
  void invalid_rule_file_stops_the_start_with_its_position() throws IOException {
    Files.writeString(folder.resolve("ningbo.yml"), city.replace("age: 16", "age: young"));
    assertThatThrownBy(this::sets)
        .isInstanceOf(InvalidRuleFileException.class)
        .hasMessageContaining("ningbo.yml:")
        .hasMessageContaining("/guardianBelow");
    Files.writeString(folder.resolve("ningbo.yml"), city.replace("\"3302\"", "\"3301\""));
    assertThatThrownBy(this::sets)
        .isInstanceOf(InvalidRuleFileException.class)
        .hasMessageContaining("hangzhou-2018 2018.2 is bound to the same division");
  }

  @Test
  void failure_analyzer_explains_an_invalid_rule_file() {
    var exception =
        new InvalidRuleFileException(
            "my.yml", ((RuleFileResult.Invalid) ShippedRulesFixture.read("a: [")).errors());
    var analysis = new RuleFileFailureAnalyzer().analyze(new IllegalStateException(exception));
    assertThat(analysis.getDescription()).contains("my.yml:1:");
    assertThat(analysis.getAction()).contains("anju rules check");
    // Others want a context and are left out.
    var analyzers =
        SpringFactoriesLoader.forDefaultResourceLocation()
            .load(
                FailureAnalyzer.class,
                SpringFactoriesLoader.FailureHandler.handleMessage((_, _) -> {}));
    assertThat(analyzers).hasAtLeastOneElementOfType(RuleFileFailureAnalyzer.class);
  }

  @Test
  void missing_folder_stops_the_start() {
    assertThatThrownBy(() -> new RuleFolder(folder.resolve("nowhere").toString()).ruleSets())
        .hasMessageContaining("anju.rules.location is no folder");
  }

  private RuleSets sets() {
    return configuration.ruleSets(new RuleFolder(folder.toString()));
  }

  private WorkingDays holidays() {
    return configuration.workingDays(
        new RuleFolder(folder.toString()), Clock.system(ZoneOffset.ofHours(8)));
  }
}
