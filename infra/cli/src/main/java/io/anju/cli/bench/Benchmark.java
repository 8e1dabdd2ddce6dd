package io.anju.cli.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The benchmarks: what each needs to run, and its main class. */
enum Benchmark {
  ADDRESSES("addresses", Needs.NOTHING, "addresses.AddressBench"),
  SEARCH("search", Needs.NOTHING, "search.SearchBench"),
  WORKLISTS("worklists", Needs.NOTHING, "worklist.WorkListBench"),
  VIEW("view", Needs.REGISTRY, "view.ViewBench"),
  CODING("coding", Needs.SEPARATE, "coding.CodingBench"),
  OVERLOAD("overload", Needs.REGISTRY, "overload.OverloadBench"),
  PERMITS("permits", Needs.REGISTRY, "registration.RegistrationBench"),
  TENANCIES("tenancies", Needs.REGISTRY, "tenancies.TenancyBench"),
  STORE("store", Needs.NOTHING, "store.StoreBench"),
  CONFORMANCE("conformance", Needs.NOTHING, "conformance.ConformanceBench"),
  STORE_FAULTS("store-faults", Needs.NOTHING, "store.StoreFaults"),
  IMPORT("import", Needs.REGISTRY, "city.ImportBench"),
  CITY_FILES("city-files", Needs.NOTHING, "city.CityFilesMain"),
  SYNC("sync", Needs.SEPARATE, "sync.SyncBench"),
  SYNC_FAULTS("sync-faults", Needs.SEPARATE, "sync.SyncFaults"),
  KILL("kill", Needs.SEPARATE, "faults.KillDuringDemo");

  /** What must run beside it. */
  enum Needs {
    NOTHING,
    REGISTRY,
    SEPARATE
  }

  /** A benchmark's main class, and what is left of the arguments for it. */
  record Run(String mainClass, List<String> arguments) {}

  private static final String PACKAGE = "io.anju.bench.";

  private final String code;
  private final Needs needs;
  private final String mainClass;

  Benchmark(String code, Needs needs, String mainClass) {
    this.code = code;
    this.needs = needs;
    this.mainClass = mainClass;
  }

  String code() {
    return code;
  }

  Needs needs() {
    return needs;
  }

  /** Some options choose another measurement of the same subject. */
  Run run(List<String> arguments) {
    var first = arguments.isEmpty() ? "" : arguments.getFirst();
    if (this == PERMITS && (first.equals("--race") || first.equals("--sweep"))) {
      return new Run(PACKAGE + "permits.PermitBench", arguments);
    }
    if (this == SYNC && first.equals("--interactive")) {
      return new Run(
          PACKAGE + "sync.InteractiveLatencyBench", arguments.subList(1, arguments.size()));
    }
    return new Run(PACKAGE + mainClass, arguments);
  }

  /** Settings it is measured with unless others were given; a running registry keeps its own. */
  Map<String, String> defaultSettings(String home) {
    return switch (this) {
      // A limit of persons to race for.
      case TENANCIES ->
          Map.of("ANJU_TENANCY_RULES", home + "/infra/bench/src/main/rules/crowded.yml");
      case SYNC -> Map.of("ANJU_MEMORY_EMPLOYMENT", "256m");
      // A million doors more in the index of addresses.
      case CODING -> Map.of("ANJU_MEMORY_HOUSING", "512m");
      default -> Map.of();
    };
  }

  static Benchmark of(String code) {
    return Stream.of(values())
        .filter(benchmark -> benchmark.code.equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("'" + code + "' is not a benchmark: " + codes()));
  }

  static String codes() {
    return String.join(" ", Stream.of(values()).map(Benchmark::code).toList());
  }
}
