package io.anju.cli.bench;

import io.anju.cli.account.FirstAccounts;
import io.anju.cli.app.Program;
import io.anju.cli.build.Build;
import io.anju.cli.build.FastStarts;
import io.anju.cli.client.RuleFiles;
import io.anju.cli.context.CliContext;
import io.anju.cli.registry.Registry;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the registry and brings a district to life through its public API.",
      "demo life shows the life of a permit in a minute: years pass in a registry of its own."
    })
public final class DemoCommand implements Callable<Integer> {

  private static final String DEMO = "io.anju.bench.demo.Demo";
  private static final String LIFE = "io.anju.bench.permitlife.PermitLifeDemo";
  private static final LocalDate LIFE_BEGINS = LocalDate.of(2025, 1, 25);
  private static final String LIFE_PORT_BASE = "18080";
  private static final Set<String> SETTINGS_OF_OTHERS =
      Set.of("ANJU_ISSUER", "ANJU_URL", "ANJU_CREDENTIALS", "ANJU_KEYS", "ANJU_CLOCK");

  private final CliContext context;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "moves business time to a day, such as 2027-03-01")
  private @Nullable LocalDate asOf;

  @Parameters(
      arity = "0..*",
      paramLabel = "OPTION",
      description = "life, or options such as --people 10000 --dwellings 6000 --enterprises 300")
  private List<String> options = List.of();

  public DemoCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Build(context).ensureBenchBuilt();
    if (options.equals(List.of("life"))) {
      return life();
    }
    new RuleFiles(context).refuseWrongRules();
    new Registry(context).up(Set.of(), false, asOf);
    var arguments = new ArrayList<>(options);
    if (asOf != null) {
      arguments.addAll(List.of("--as-of", asOf.toString()));
    }
    int code = Program.ofBench(context.settings(), DEMO).run(arguments);
    new FastStarts(context).prepareInBackground();
    if (code == 0) {
      FirstAccounts.print(context);
    }
    return code;
  }

  /** In a data folder and on ports of its own, so that time passes for no other permit. */
  private int life() throws IOException, InterruptedException {
    var folder = context.settings().data().resolve("life");
    delete(folder);
    var apart = context.with(lifeSettings(folder));
    var registry = new Registry(apart);
    registry.up(Set.of(), false, LIFE_BEGINS);
    try {
      return Program.ofBench(apart.settings(), LIFE).run(List.of());
    } finally {
      registry.down();
    }
  }

  private Settings lifeSettings(Path folder) {
    return context
        .settings()
        .withoutPartsAnd(SETTINGS_OF_OTHERS)
        .with(
            Map.of(
                "ANJU_HOUSING_LOAD",
                "320508,440305",
                "ANJU_DATA",
                folder.toString(),
                "ANJU_PORT_BASE",
                context.settings().get("ANJU_LIFE_PORT_BASE").orElse(LIFE_PORT_BASE)));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
