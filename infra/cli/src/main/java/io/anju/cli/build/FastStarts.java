package io.anju.cli.build;

import io.anju.cli.app.AppFolder;
import io.anju.cli.context.CliContext;
import io.anju.cli.process.Java;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The AOT cache of the current build, with which it starts in a third of the time. Nobody waits for
 * it: it is made beside what was started, at the lowest priority, and serves the next start.
 */
public final class FastStarts {

  static final String COMMAND = "fast-starts";

  private final CliContext context;

  public FastStarts(CliContext context) {
    this.context = context;
  }

  /** Starts making it in a process of its own, where the current build has none. */
  public void prepareInBackground() {
    var app = AppFolder.current(context.settings()).filter(this::isWanted);
    if (app.isEmpty()) {
      return;
    }
    var command = new ArrayList<>(Java.detached());
    Maven.onPath("nice").ifPresent(nice -> command.addAll(List.of(nice.toString(), "-n", "19")));
    command.addAll(Java.thisCommand(List.of(COMMAND)));
    try {
      Java.builder(context.settings(), command)
          .redirectInput(Java.noInput())
          .redirectErrorStream(true)
          .redirectOutput(
              Redirect.to(context.settings().state().resolve("fast-starts.log").toFile()))
          .start();
      context.terminal().say("faster starts are being prepared in the background (once per build)");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare faster starts", e);
    }
  }

  /** Makes it now, unless another process is at it. */
  public void prepare() throws InterruptedException {
    var app = AppFolder.current(context.settings()).filter(this::isWanted);
    if (app.isEmpty()) {
      return;
    }
    try (var lock =
        FileChannel.open(
            context.settings().state().resolve("fast-starts.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      if (lock.tryLock() != null) {
        new AotTraining(context).train(app.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare faster starts", e);
    }
  }

  /** Where there is none, it was not tried in vain, and neither it nor building is turned off. */
  private boolean isWanted(AppFolder app) {
    return !Files.exists(app.aotCache())
        && !Files.exists(app.untrained())
        && !context.settings().is("ANJU_AOT", "off");
  }
}
