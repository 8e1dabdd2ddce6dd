package io.anju.cli.up;

import io.anju.cli.build.Build;
import io.anju.cli.build.FastStarts;
import io.anju.cli.client.RuleFiles;
import io.anju.cli.context.CliContext;
import io.anju.cli.registry.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code /anju up}. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Starts everything, or the parts named, and returns when a write has gone through broker,"
          + " store and view.",
      "Without --separate all parts share one Java process."
    })
public final class UpCommand implements Callable<Integer> {

  private final CliContext context;

  @Option(names = "--separate", description = "gives each part a Java process of its own")
  private boolean separate;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "moves business time to a day, such as 2027-03-01, for demonstrations")
  private @Nullable LocalDate asOf;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PART",
      completionCandidates = PartNames.class,
      description = "the parts to start (all)")
  private List<String> names = List.of();

  public UpCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    var parts = PartNames.parse(spec, names);
    new Build(context).ensureBuilt();
    new RuleFiles(context).refuseWrongRules();
    new Registry(context).up(parts, separate, asOf);
    new FastStarts(context).prepareInBackground();
    return 0;
  }
}
