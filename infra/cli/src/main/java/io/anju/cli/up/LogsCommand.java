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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code /anju logs}. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Shows the end of the logs and follows them until it is stopped (Ctrl+C).")
public final class LogsCommand implements Callable<Integer> {

  private static final int LINES_OF_ONE = 50;
  private static final int LINES_OF_EACH = 20;

  private final CliContext context;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PART",
      completionCandidates = PartNames.class,
      description = "the parts whose logs are shown (all)")
  private List<String> names = List.of();

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
    var parts = PartNames.parse(spec, names);
    if (!parts.isEmpty()) {
      return parts.stream().map(part -> log(files, part)).distinct().toList();
    }
    var all = files.all();
    if (all.isEmpty()) {
      throw new CommandFailedException("nothing has run here yet");
    }
    return all;
  }

  private static Path log(LogFiles files, Part part) {
    return files
        .fileOf(part)
        .orElseThrow(() -> new CommandFailedException(part.code() + " has never run here"));
  }
}
