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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file of rows to the registry by ranges, and follows its job to the end.
 *
 * @param role whose token it is sent with
 */
record FileUpload(CliContext context, String role) {

  private static final String UPLOAD = "io.anju.standalone.upload.FileUploadMain";
  private static final Pattern DIVISION = Pattern.compile("\\d{2,12}");

  /** 0 done, 2 refused, 3 done with rejects. */
  int send(
      String kind,
      String mode,
      boolean confirmed,
      Language language,
      Path file,
      @Nullable String division)
      throws InterruptedException {
    var path = readable(context.workingFolder().resolve(file).normalize());
    if (division != null && !DIVISION.matcher(division).matches()) {
      throw new CommandFailedException("--division is digits, not '" + division + "'", 2);
    }
    new Build(context).ensureBuilt();
    var arguments =
        new ArrayList<>(
            List.of(
                context.settings().url(),
                kind,
                mode,
                confirmed ? "confirmed" : "",
                language.name(),
                path.toString()));
    arguments.addAll(tokenCommand(division));
    return Program.ofApp(context.settings(), UPLOAD).run(arguments);
  }

  private static Path readable(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandFailedException("there is no file " + file);
    }
    if (!Files.isReadable(file)) {
      throw new CommandFailedException(file + " is not yours to read");
    }
    return file;
  }

  /** Run again whenever a token expires: a large file takes longer than one lasts. */
  private List<String> tokenCommand(@Nullable String division) {
    return Java.thisCommand(
        division == null ? List.of("token", role) : List.of("token", role, "--division", division));
  }
}
