package io.anju.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarkTest {

  private static final Path SOURCES = Path.of("../bench/src/main/java");

  @ParameterizedTest
  @EnumSource
  void main_class_of_every_benchmark_exists(Benchmark benchmark) {
    for (var first : List.of("", "--race", "--interactive")) {
      var mainClass = benchmark.run(List.of(first)).mainClass();
      assertThat(Files.exists(SOURCES.resolve(mainClass.replace('.', '/') + ".java")))
          .as(mainClass)
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void benchmark_is_found_by_its_code(Benchmark benchmark) {
    assertThat(Benchmark.of(benchmark.code())).isEqualTo(benchmark);
  }

  @Test
  void unknown_benchmark_is_refused_naming_the_known_ones() {
    assertThatThrownBy(() -> Benchmark.of("speed"))
        .hasMessageContainingAll("'speed'", "store-faults");
  }

  @Test
  void option_chooses_another_measurement_and_stays_where_that_one_reads_it() {
    assertThat(Benchmark.PERMITS.run(List.of("--race", "--rounds", "9")))
        .isEqualTo(
            new Benchmark.Run(
                "io.anju.bench.permits.PermitBench", List.of("--race", "--rounds", "9")));
    assertThat(Benchmark.SYNC.run(List.of("--interactive", "x")))
        .isEqualTo(new Benchmark.Run("io.anju.bench.sync.InteractiveLatencyBench", List.of("x")));
  }

  @Test
  void tenancies_are_measured_with_a_limit_of_persons() {
    var rules = Benchmark.TENANCIES.defaultSettings("../..").get("ANJU_TENANCY_RULES");
    assertThat(rules).isNotNull();
    assertThat(Path.of(rules)).exists();
  }
}
