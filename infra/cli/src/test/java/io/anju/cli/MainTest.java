package io.anju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @TempDir private Path home;

  private TerminalFixture anju() {
    return new TerminalFixture(home, Map.of("ANJU_DATA", home.resolve("data").toString()));
  }

  @Test
  void no_command_and_help_list_all_commands() {
    for (var arguments : new String[][] {{}, {"help"}, {"--help"}}) {
      var anju = anju();
      assertThat(anju.run(arguments)).isZero();
      assertThat(anju.said())
          .contains("up", "down", "status", "demo", "token", "rules", "address", "sync", "load")
          .contains("doctor", "verify", "bench", "logs", "build", "completion")
          .contains("Exit codes:", "ANJU_HOUSING_LOAD");
    }
  }

  @Test
  void help_of_a_command_describes_its_options() {
    var anju = anju();
    assertThat(anju.run("help", "up")).isZero();
    assertThat(anju.said()).contains("--separate", "--as-of=DAY", "PART");
  }

  @Test
  void help_settings_lists_every_setting() {
    var anju = anju();
    assertThat(anju.run("help", "settings")).isZero();
    assertThat(anju.said()).contains("ANJU_HOUSING_LOAD", "ANJU_STORE_CACHE", "(256m)");
  }

  @Test
  void completion_is_a_script_for_bash() {
    var anju = anju();
    assertThat(anju.run("completion")).isZero();
    assertThat(anju.said()).startsWith("#!/usr/bin/env bash").contains("--separate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "help nonsense",
        "up --fast",
        "up residense",
        "up --as-of tomorrow",
        "down --all",
        "token",
        "token landlord --age 3",
        "rules",
        "rules check",
        "rules explain not-a-person",
        "rules explain abcdefghijklmnopqrstuvwxyz --division south",
        "address",
        "sync",
        "sync taxes file.csv",
        "sync employment",
        "sync employment a.csv --mode some",
        "load dwellings",
        "bench",
        "bench nonsense",
        "logs nothing"
      })
  void wrong_usage_ends_with_2_and_does_nothing(String commandLine) throws Exception {
    var anju = anju();
    assertThat(anju.run(commandLine.split(" "))).as(commandLine).isEqualTo(2);
    assertThat(anju.said()).isNotBlank().doesNotContain("\tat ");
    try (var files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void unknown_part_is_answered_with_the_known_ones() {
    var anju = anju();
    anju.run("up", "residense");
    assertThat(anju.said()).contains("'residense' is not a part", "residence", "gateway");
  }

  @Test
  void benchmark_is_known_by_its_code_and_an_unknown_one_is_answered_with_the_known() {
    var anju = anju();
    assertThat(anju.run("bench", "store-fault")).isEqualTo(2);
    assertThat(anju.said()).contains("'store-fault' is not a benchmark", "store-faults");
    var parsed =
        Main.commandLine(anju().context()).parseArgs("bench", "store-faults", "--rounds", "2");
    assertThat(parsed.subcommand().matchedPositionals()).hasSize(2);
  }

  @Test
  void down_of_what_does_not_run_is_well() {
    var anju = anju();
    assertThat(anju.run("down")).isZero();
    assertThat(anju.said()).contains("Anju is not up");
  }

  @Test
  void status_of_what_does_not_run_ends_with_1() {
    var anju = anju();
    assertThat(anju.run("status")).isEqualTo(1);
    assertThat(anju.said()).containsPattern("gateway +8080 +down");
  }

  @Test
  void failure_is_said_in_a_line_and_ends_with_1() {
    var anju = anju();
    assertThat(anju.run("token", "landlord")).isEqualTo(1);
    assertThat(anju.said()).startsWith("anju: there are no credentials yet at ");
  }

  @Test
  void file_to_sync_must_exist() {
    var anju = anju();
    assertThat(anju.run("sync", "employment", "absent.csv")).isEqualTo(1);
    assertThat(anju.said()).contains("there is no file " + home.resolve("absent.csv"));
  }

  @Test
  void setting_that_cannot_be_used_is_named() {
    var anju = new TerminalFixture(home, Map.of("ANJU_GATEWAY_PORT", "high"));
    assertThat(anju.run("status")).isEqualTo(1);
    assertThat(anju.said()).contains("anju: ANJU_GATEWAY_PORT is not a port: 'high'");
  }
}
