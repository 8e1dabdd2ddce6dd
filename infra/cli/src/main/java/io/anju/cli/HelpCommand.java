package io.anju.cli;

import io.anju.cli.context.CliContext;
import io.anju.cli.settings.SettingCatalog;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code /anju help}, {@code /anju help COMMAND}, {@code /anju help settings}. */
@Command(
    name = "help",
    helpCommand = true,
    description = "Shows this help, that of a command, or all settings (help settings).")
final class HelpCommand implements Callable<Integer> {

  private static final String SETTINGS = "settings";

  private final CliContext context;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "a command, or: settings")
  private @Nullable String topic;

  HelpCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var help =
        Objects.requireNonNull(spec, "picocli sets it before it runs a command").commandLine();
    var anju = help.getParent();
    if (topic == null) {
      anju.usage(context.terminal().out());
    } else if (topic.equals(SETTINGS)) {
      context.terminal().out().print(SettingCatalog.load().format());
    } else if (anju.getSubcommands().containsKey(topic)) {
      anju.getSubcommands().get(topic).usage(context.terminal().out());
    } else {
      throw new ParameterException(help, "there is no command '" + topic + "'");
    }
    return 0;
  }
}
