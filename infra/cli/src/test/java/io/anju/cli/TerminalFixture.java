package io.anju.cli;

import io.anju.cli.context.CliContext;
import io.anju.cli.context.Terminal;
import io.anju.cli.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The command with everything it says kept. */
public final class TerminalFixture {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final CliContext context;

  public TerminalFixture(Path home, Map<String, String> environment) {
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    context =
        new CliContext(new Settings(home, environment), new Terminal(stream, stream, false), home);
  }

  public CliContext context() {
    return context;
  }

  /** Its exit code. */
  public int run(String... arguments) {
    var writer = new PrintWriter(said, true, StandardCharsets.UTF_8);
    return Main.commandLine(context).setOut(writer).setErr(writer).execute(arguments);
  }

  public String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
