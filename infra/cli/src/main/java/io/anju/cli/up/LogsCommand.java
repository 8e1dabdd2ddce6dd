package io.anju.cli.up;

import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.part.Part;
import io.anju.cli.process.LogFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./anju logs}. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Shows the end of the logs and follows them until it is stopped (Ctrl+C).")
public final class LogsCommand implements Callable<Integer> {

  private static final int LINES_OF_ONE = 50;
  private static final int LINES_OF_EACH = 20;

  private final CliContext context;

  @Parameters(arity = "0..1", paramLabel = "PART", description = "the part whose log is shown (all)")
  private @Nullable Part part;

  public LogsCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var logs = logs();
    new LogFollower(context.terminal().out(), logs)
        .follow(logs.size() == 1 ? LINES_OF_ONE : LINES_OF_EACH);
    return 0;
  }

  private List<Path> logs() {
    var files = LogFiles.of(context.settings());
    if (part != null) {
      var code = part.code();
      return List.of(
          files
              .fileOf(part)
              .orElseThrow(() -> new CommandFailedException(code + " has never run here")));
    }
    var all = files.all();
    if (all.isEmpty()) {
      throw new CommandFailedException("nothing has run here yet");
    }
    return all;
  }
}
