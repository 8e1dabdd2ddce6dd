package io.anju.cli.client;

import io.anju.cli.context.CliContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Imports persons, residences, tenancies or permits, codes a table of buildings or dwellings,"
          + " or imports a release of the list of divisions; rejects are saved beside it. The same"
          + " command again resumes where it was interrupted. A city begins with divisions,"
          + " buildings and dwellings, then persons, then residences, tenancies and permits; rows"
          + " that come before what they refer to wait for it. ./anju migrate takes a folder of"
          + " such files.",
      "Only divisions named in ANJU_HOUSING_LOAD can hold buildings.",
      "Ends with 0 when done, 2 when refused, 3 when done with rejects."
    })
public final class LoadCommand implements Callable<Integer> {

  enum Kind {
    buildings("housing-officer"),
    dwellings("housing-officer"),
    divisions("housing-officer"),
    person("police-officer"),
    residence("police-officer"),
    tenancy("housing-officer"),
    permit("police-officer");

    private final String role;

    Kind(String role) {
      this.role = role;
    }
  }

  private final CliContext context;

  @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
  private Kind kind = Kind.buildings;

  @Parameters(index = "1", paramLabel = "FILE", description = "CSV, JSON lines or a workbook")
  private Path file = Path.of("");

  @Option(names = "--division", paramLabel = "CODE", description = "the officer's division")
  private @Nullable String division;

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Language language = Language.zh;

  public LoadCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new FileUpload(context, kind.role)
        .send(kind.name(), "delta", false, language, file, division);
  }
}
