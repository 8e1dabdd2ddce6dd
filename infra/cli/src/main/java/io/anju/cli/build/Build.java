package io.anju.cli.build;

import io.anju.cli.app.AppFolder;
import io.anju.cli.app.Program;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.context.Terminal;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the registry where its sources have changed. */
public final class Build {

  private static final Pattern MODULE = Pattern.compile("\\[INFO] (Building .*\\[.*)");
  private static final int ERRORS_SHOWN = 20;

  /** Without tests and checks, which {@code ./anju verify} is for, and their modules. */
  private static final List<String> PACKAGE =
      List.of(
          "-T1C",
          "-Dmaven.test.skip=true",
          "-Dskip.checks",
          "-pl",
          "!infra/architecture",
          "package");

  private final CliContext context;
  private final Settings settings;

  public Build(CliContext context) {
    this.context = context;
    this.settings = context.settings();
  }

  /**
   * Builds unless the sources have not changed since the last build, or {@code ANJU_BUILD} is
   * {@code never} and there is a build.
   */
  public void ensureBuilt() throws InterruptedException {
    var built = AppFolder.current(settings).isPresent();
    if (built
        && (settings.is("ANJU_BUILD", "never")
            || !new SourceChanges(settings.home()).since(settings.state().resolve("built")))) {
      return;
    }
    build();
  }

  /** Builds if there are no jars of the demo and the benchmarks. */
  public void ensureBenchBuilt() throws InterruptedException {
    ensureBuilt();
    if (!Program.isBenchBuilt(settings)) {
      build();
    }
  }

  /**
   * As {@link #ensureBenchBuilt}, with the AOT cache, so that nothing is made beside a measurement.
   */
  public void ensureMeasurable() throws InterruptedException {
    ensureBenchBuilt();
    new FastStarts(context).prepare();
  }

  public void build() throws InterruptedException {
    var begun = System.nanoTime();
    try {
      Files.createDirectories(settings.state());
      var stamp = Files.writeString(settings.state().resolve("building"), "");
      context.terminal().say("building (log: .anju/build.log)");
      runMaven(settings.state().resolve("build.log"));
      takeJars();
      Files.move(stamp, settings.state().resolve("built"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the build failed", e);
    }
    context
        .terminal()
        .say("built in " + Terminal.seconds(Duration.ofNanos(System.nanoTime() - begun)));
  }

  /** What Maven has packaged is started from now on. */
  void takeJars() throws IOException {
    var assembly = new AppAssembly(settings);
    var app = assembly.assemble(jars(settings));
    app.makeCurrent();
    assembly.deleteUnused(app);
  }

  /** The jars of the registry, as Maven leaves them. */
  static Path jars(Settings settings) {
    return settings.home().resolve("infra/standalone/target/anju/lib");
  }

  private void runMaven(Path log) throws IOException, InterruptedException {
    var process = new Maven(settings).builder(PACKAGE).redirectErrorStream(true).start();
    try (var lines = process.inputReader();
        var writer = Files.newBufferedWriter(log)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.write(line);
        writer.newLine();
        writer.flush();
        var module = MODULE.matcher(line);
        if (module.matches()) {
          context.terminal().progress(module.group(1));
        }
      }
    }
    context.terminal().endProgress();
    if (process.waitFor() != 0) {
      sayErrors(log);
      throw new CommandFailedException(
          "the build failed; everything it said is in .anju/build.log");
    }
  }

  private void sayErrors(Path log) throws IOException {
    var lines = Files.readAllLines(log);
    var errors = lines.stream().filter(line -> line.startsWith("[ERROR]")).toList();
    var shown =
        errors.isEmpty()
            ? lines.reversed().stream().limit(ERRORS_SHOWN).toList().reversed()
            : errors;
    shown.stream().limit(ERRORS_SHOWN).forEach(context.terminal()::say);
  }
}
