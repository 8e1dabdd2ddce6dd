package io.anju.cli.build;

import io.anju.cli.context.CliContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code /anju build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds now; up, demo and bench do it when sources have changed.")
public final class BuildCommand implements Callable<Integer> {

  private final CliContext context;

  public BuildCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    new Build(context).build();
    return 0;
  }
}
