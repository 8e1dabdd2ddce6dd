package io.anju.cli.up;

import io.anju.cli.context.CliContext;
import io.anju.cli.registry.Registry;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code /anju down}. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stops everything, or the parts named, in order; nothing is lost.")
public final class DownCommand implements Callable<Integer> {

  private final CliContext context;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PART",
      completionCandidates = PartNames.class,
      description = "the parts to stop (all)")
  private List<String> names = List.of();

  public DownCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var parts = PartNames.parse(spec, names);
    var registry = new Registry(context);
    if (parts.isEmpty()) {
      registry.down();
    } else {
      registry.down(parts);
    }
    return 0;
  }
}
