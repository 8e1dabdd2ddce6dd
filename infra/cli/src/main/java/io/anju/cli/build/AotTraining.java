package io.anju.cli.build;

import io.anju.cli.app.AppFolder;
import io.anju.cli.app.Program;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.Terminal;
import io.anju.cli.part.Part;
import io.anju.cli.process.LogFiles;
import io.anju.cli.process.PartProcesses;
import io.anju.cli.process.RunFolder;
import io.anju.cli.process.Stopping;
import io.anju.cli.registry.Startup;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run of everything with made-up data, watched by the JVM, which writes what it loaded and
 * linked into an AOT cache: later starts take a third of the time. A build without it works as
 * well, so a failed training never fails the build.
 */
final class AotTraining {

  private static final Duration START_TIMEOUT = Duration.ofSeconds(400);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(180);
  private static final String PORT_BASE = "24300";
  private static final String DEMO = "io.anju.bench.demo.Demo";
  private static final List<String> SMALL_DEMO =
      List.of(
          "--people",
          "300",
          "--dwellings",
          "180",
          "--enterprises",
          "20",
          "--applicants",
          "100",
          "--workers",
          "4");
  private static final Set<String> SETTINGS_OF_OTHERS =
      Set.of(
          "ANJU_ISSUER",
          "ANJU_URL",
          "ANJU_CREDENTIALS",
          "ANJU_MONGODB_URI",
          "ANJU_KAFKA",
          "ANJU_KEYS",
          "ANJU_CLOCK");

  private final CliContext context;
  private final Path log;

  AotTraining(CliContext context) {
    this.context = context;
    this.log = context.settings().state().resolve("trial.log");
  }

  /** Leaves the cache in the folder of the build, or a mark that it cannot be made. */
  void train(AppFolder app) throws IOException, InterruptedException {
    context.terminal().say("preparing fast starts (once per build)");
    var data = context.settings().state().resolve("trial");
    AppAssembly.delete(data);
    Files.createDirectories(data);
    if (run(app, trialSettings(data)) && Files.exists(app.aotCache())) {
      AppAssembly.delete(data);
    } else {
      context
          .terminal()
          .say("no fast starts: the training run failed (see .anju/trial.log and .anju/trial)");
      Files.deleteIfExists(app.aotCache());
      Files.writeString(app.untrained(), "");
    }
  }

  private Settings trialSettings(Path data) {
    return context
        .settings()
        .withoutPartsAnd(SETTINGS_OF_OTHERS)
        .with(
            Map.of(
                "ANJU_DATA",
                data.toString(),
                "ANJU_PORT_BASE",
                PORT_BASE,
                "ANJU_BIND",
                "127.0.0.1"));
  }

  private boolean run(AppFolder app, Settings trial) throws IOException, InterruptedException {
    try (var said = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
      var terminal = new Terminal(said, said, false);
      var process =
          new PartProcesses(trial)
              .start(
                  LogFiles.TRIAL,
                  EnumSet.allOf(Part.class),
                  app.classPath(),
                  List.of("-XX:AOTCacheOutput=" + app.aotCache()));
      var processes = new EnumMap<Part, Process>(Part.class);
      EnumSet.allOf(Part.class).forEach(part -> processes.put(part, process));
      try {
        return new Startup(context.with(terminal).with(trial), processes, START_TIMEOUT).awaitUp()
            && Program.ofBench(trial, DEMO).runLogged(SMALL_DEMO, log) == 0;
      } finally {
        new Stopping(new RunFolder(trial.run()), terminal)
            .stopTogether(List.of(LogFiles.TRIAL), STOP_TIMEOUT);
      }
    }
  }
}
