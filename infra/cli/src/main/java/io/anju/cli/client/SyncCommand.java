package io.anju.cli.client;

import io.anju.cli.context.CliContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju sync}. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    description = {
      "Imports a labour bureau's file; rejects are saved beside it. The same command again resumes"
          + " where it was interrupted.",
      "Ends with 0 when done, 2 when refused, 3 when done with rejects."
    })
public final class SyncCommand implements Callable<Integer> {

  enum Kind {
    employment,
    insurance,
    enterprise
  }

  enum Mode {
    delta,
    full
  }

  private final CliContext context;

  @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
  private Kind kind = Kind.employment;

  @Parameters(index = "1", paramLabel = "FILE", description = "CSV, JSON lines or a workbook")
  private Path file = Path.of("");

  @Option(names = "--mode", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Mode mode = Mode.delta;

  @Option(names = "--division", paramLabel = "CODE", description = "the clerk's division")
  private @Nullable String division;

  @Option(
      names = "--confirmed",
      description = "goes on although the file would end unusually many records")
  private boolean confirmed;

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Language language = Language.zh;

  public SyncCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new FileUpload(context, "labour-clerk")
        .send(kind.name(), mode.name(), confirmed, language, file, division);
  }
}
