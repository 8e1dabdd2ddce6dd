package io.anju.cli.account;

import io.anju.cli.context.CliContext;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code /anju open}. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Opens the console in the browser, and prints its address.")
public final class OpenCommand implements Callable<Integer> {

  private static final List<String> OPENERS = List.of("xdg-open", "open", "wslview");

  private final CliContext context;

  public OpenCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var address = context.settings().url() + "/";
    context.terminal().print(address);
    if (OPENERS.stream().noneMatch(opener -> starts(opener, address))) {
      context.terminal().say("no browser was found; open the address in one");
    }
    return 0;
  }

  private static boolean starts(String opener, String address) {
    try {
      new ProcessBuilder(opener, address)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException absent) {
      return false;
    }
  }
}
