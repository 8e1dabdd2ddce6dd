package io.anju.cli.client;

import io.anju.cli.app.Program;
import io.anju.cli.build.Build;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.process.Java;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju migrate}. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = {
      "Imports a folder of files, in the right order: divisions, buildings, dwellings, enterprises,"
          + " persons, residences, tenancies, employment, insurance, permits. A file is known by"
          + " its name: persons.csv, 01-person.csv, person-2025.ndjson. What is of no known kind"
          + " is named before anything starts.",
      "The same command again goes on where it was interrupted. Rejects are saved beside each file,"
          + " a report as migration-report.csv.",
      "Ends with 0 when done, 2 when refused, 3 when done with rejects."
    })
public final class MigrateCommand implements Callable<Integer> {

  private static final String MIGRATION = "io.anju.standalone.upload.MigrationMain";

  private final CliContext context;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "the files")
  private Path folder = Path.of("");

  @Option(names = "--division", paramLabel = "CODE", description = "the officials' division")
  private @Nullable String division;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description =
          "how long rows that refer to unknown persons or dwellings are followed at the end before"
              + " they are rejected (${DEFAULT-VALUE})")
  private int wait = 30;

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Language language = Language.zh;

  public MigrateCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    var path = context.workingFolder().resolve(folder).normalize();
    if (!Files.isDirectory(path)) {
      throw new CommandFailedException("there is no folder " + path);
    }
    if (division != null && !division.matches("\\d{2,12}")) {
      throw new CommandFailedException("--division is digits, not '" + division + "'", 2);
    }
    new Build(context).ensureBuilt();
    var arguments =
        new ArrayList<>(
            List.of(
                context.settings().url(),
                language.name(),
                path.toString(),
                Integer.toString(wait),
                division == null ? "" : division));
    arguments.addAll(Java.thisCommand(List.of("token")));
    return Program.ofApp(context.settings(), MIGRATION).run(arguments);
  }
}
