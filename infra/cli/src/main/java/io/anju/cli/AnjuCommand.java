package io.anju.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code /anju} itself: without a command it shows the help. */
@Command(
    name = "./anju",
    mixinStandardHelpOptions = true,
    version = "Anju 0.1.0",
    header = "Anju 安居: the registry of newcomers, their homes and their work.%n",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:failed; the reason was said",
      "2:the command line is wrong (sync, load, migrate: refused; rules check: unreadable)",
      "3:sync, load, migrate: done, with rejects"
    },
    footer = {
      "",
      "Parts: broker store identity residence housing employment overview ledger gateway",
      "",
      "Settings are environment variables; the ones used most:",
      "  ANJU_DATA            the data folder (data)",
      "  ANJU_PORT_BASE       ports from here on instead of the usual ones",
      "  ANJU_HOUSING_LOAD    divisions that buildings may be in (3205)",
      "  ANJU_BUILD=never     does not look for changed sources",
      "./anju help settings lists all of them, ./anju help COMMAND describes a command."
    })
final class AnjuCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
