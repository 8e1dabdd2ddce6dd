package io.anju.cli;

import io.anju.cli.account.OpenCommand;
import io.anju.cli.account.UserCommand;
import io.anju.cli.bench.BenchCommand;
import io.anju.cli.bench.DemoCommand;
import io.anju.cli.build.BuildCommand;
import io.anju.cli.build.FastStartsCommand;
import io.anju.cli.build.VerifyCommand;
import io.anju.cli.client.AddressCommand;
import io.anju.cli.client.LoadCommand;
import io.anju.cli.client.MigrateCommand;
import io.anju.cli.client.RulesCommand;
import io.anju.cli.client.SyncCommand;
import io.anju.cli.client.TokenCommand;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.context.Terminal;
import io.anju.cli.doctor.DoctorCommand;
import io.anju.cli.ledger.VerifyLedgerCommand;
import io.anju.cli.lock.DataFolderInUseException;
import io.anju.cli.settings.InvalidSettingException;
import io.anju.cli.settings.Settings;
import io.anju.cli.up.DownCommand;
import io.anju.cli.up.LogsCommand;
import io.anju.cli.up.StatusCommand;
import io.anju.cli.up.UpCommand;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;

/** The command {@code /anju}. Ends with 0 when all is well, 1 on failure, 2 for wrong usage. */
public final class Main {

  /** Options that these do not know belong to the program they start. */
  private static final Set<String> PASSING_OPTIONS_ON = Set.of("demo", "bench", "verify");

  private Main() {}

  public static void main(String[] arguments) {
    var settings = new Settings(Path.of(System.getProperty("anju.home", ".")), System.getenv());
    var terminal = new Terminal(System.out, System.err, settings.get("ANJU_TERMINAL").isPresent());
    var context = new CliContext(settings, terminal, Path.of("").toAbsolutePath());
    System.exit(commandLine(context).execute(arguments));
  }

  static CommandLine commandLine(CliContext context) {
    var commandLine =
        new CommandLine(new AnjuCommand())
            .addSubcommand(new UpCommand(context))
            .addSubcommand(new DownCommand(context))
            .addSubcommand(new StatusCommand(context))
            .addSubcommand(new LogsCommand(context))
            .addSubcommand(new DemoCommand(context))
            .addSubcommand(new TokenCommand(context))
            .addSubcommand(UserCommand.commandLine(context))
            .addSubcommand(new OpenCommand(context))
            .addSubcommand(RulesCommand.commandLine(context))
            .addSubcommand(new AddressCommand(context))
            .addSubcommand(new SyncCommand(context))
            .addSubcommand(new LoadCommand(context))
            .addSubcommand(new MigrateCommand(context))
            .addSubcommand(new DoctorCommand(context))
            .addSubcommand(new BuildCommand(context))
            .addSubcommand(new FastStartsCommand(context))
            .addSubcommand(
                new CommandLine(new VerifyCommand(context))
                    .addSubcommand(new VerifyLedgerCommand(context)))
            .addSubcommand(new BenchCommand(context))
            .addSubcommand(new CompletionCommand(context))
            .addSubcommand(new HelpCommand(context));
    commandLine
        .getSubcommands()
        .forEach((name, command) ->
            command.setUnmatchedOptionsArePositionalParams(PASSING_OPTIONS_ON.contains(name)));
    return commandLine
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setExecutionExceptionHandler((failure, _, _) -> exitCode(failure, context.terminal()));
  }

  private static int exitCode(Exception failure, Terminal terminal) throws Exception {
    return switch (failure) {
      case CommandFailedException failed -> {
        terminal.say("anju: " + failed.getMessage());
        yield failed.exitCode();
      }
      case InvalidSettingException invalid -> {
        terminal.say("anju: " + invalid.getMessage());
        yield CommandLine.ExitCode.SOFTWARE;
      }
      case DataFolderInUseException inUse -> {
        terminal.say("anju: " + inUse.getMessage());
        yield CommandLine.ExitCode.SOFTWARE;
      }
      default -> throw failure;
    };
  }
}
