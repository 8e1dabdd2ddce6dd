package io.anju.cli.client;

import io.anju.cli.context.CliContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code /anju rules}. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | explain)",
    description = "Checks files of permit rules, and explains how the rules judge a person.")
public final class RulesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** With both of its commands. */
  public static CommandLine commandLine(CliContext context) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesCheckCommand(context))
        .addSubcommand(new RulesExplainCommand(context));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec, "picocli sets it before it runs a command").commandLine(),
        "check or explain?");
  }
}
