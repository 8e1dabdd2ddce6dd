package io.anju.cli;

import io.anju.cli.context.CliContext;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code /anju completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description =
        "Prints a script that completes commands and options in bash and zsh: source <(./anju"
            + " completion)")
final class CompletionCommand implements Callable<Integer> {

  private final CliContext context;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var anju =
        Objects.requireNonNull(spec, "picocli sets it before it runs a command")
            .commandLine()
            .getParent();
    context.terminal().print(AutoComplete.bash("anju", anju));
    return 0;
  }
}
