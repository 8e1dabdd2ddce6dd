package io.anju.cli.up;

import io.anju.cli.context.CliContext;
import io.anju.cli.part.Part;
import io.anju.cli.registry.Registry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./anju down}. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stops everything, or the parts named, in order; nothing is lost.")
public final class DownCommand implements Callable<Integer> {

  private final CliContext context;

  @Parameters(arity = "0..*", paramLabel = "PART", description = "the parts to stop (all)")
  private List<Part> parts = List.of();

  public DownCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var registry = new Registry(context);
    if (parts.isEmpty()) {
      registry.down();
    } else {
      registry.down(parts);
    }
    return 0;
  }
}
