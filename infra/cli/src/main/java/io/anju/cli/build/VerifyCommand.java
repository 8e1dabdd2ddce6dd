package io.anju.cli.build;

import io.anju.cli.context.CliContext;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Builds everything and runs all tests.",
      "The last line holds the totals: N passed, N failed, N skipped; ends with 1 if a test or the"
          + " build failed."
    })
public final class VerifyCommand implements Callable<Integer> {

  private final CliContext context;

  @Option(
      names = "--browser",
      description = "also the shortest of the console's tests in Chromium, where it is")
  private boolean browser;

  @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "more arguments for Maven")
  private List<String> arguments = List.of();

  public VerifyCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var begun = Clock.systemUTC().instant();
    var maven = new ArrayList<>(List.of("-fae", "verify"));
    maven.addAll(arguments);
    var code = new Maven(context.settings()).builder(maven).inheritIO().start().waitFor();
    var inBrowser = browser ? new BrowserTests(context).run(begun) : TestTotals.NONE;
    var totals = TestTotals.of(context.settings().home(), begun).plus(inBrowser);
    if (code != 0 && totals.failed() == 0) {
      context.terminal().say("the build failed outside the tests; see above");
    }
    context.terminal().print("");
    context.terminal().print(totals.toString());
    return code == 0 && totals.failed() == 0 ? 0 : 1;
  }
}
