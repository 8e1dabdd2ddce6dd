package io.anju.cli.build;

import io.anju.cli.context.CliContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./anju fast-starts}, which other commands run in the background. */
@Command(
    name = FastStarts.COMMAND,
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Makes the AOT cache of the current build.")
public final class FastStartsCommand implements Callable<Integer> {

  private final CliContext context;

  public FastStartsCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    new FastStarts(context).prepare();
    return 0;
  }
}
