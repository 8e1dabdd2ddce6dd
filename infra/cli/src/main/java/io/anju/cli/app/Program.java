package io.anju.cli.app;

import io.anju.cli.process.Java;
import io.anju.cli.process.JvmOptions;
import io.anju.cli.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of the registry that runs beside it in a Java process of its own: a check, a file to
 * send, the demo, a benchmark.
 *
 * @param heap its largest heap, as {@code -Xmx} takes it
 */
public record Program(Settings settings, String classPath, String mainClass, String heap) {

  /** How a program ended, and what it said. */
  public record Result(int exitCode, String output) {}

  /** One of the standalone module, from the current build. */
  public static Program ofApp(Settings settings, String mainClass) {
    var app = AppFolder.current(settings).orElseThrow(AppFolder::notBuilt);
    return new Program(settings, app.classPath(), mainClass, "128m");
  }

  /** One of the bench module; what it starts again is what it measures, never a newer build. */
  public static Program ofBench(Settings settings, String mainClass) {
    return new Program(
        settings.with(Map.of("ANJU_BUILD", "never")),
        benchLib(settings) + File.separator + "*",
        mainClass,
        settings.heap("bench"));
  }

  public static Path benchLib(Settings settings) {
    return settings.home().resolve("infra/bench/target/bench-lib");
  }

  public static boolean isBenchBuilt(Settings settings) {
    return Files.isDirectory(benchLib(settings));
  }

  /** Runs it on this terminal. */
  public int run(List<String> arguments) throws InterruptedException {
    try {
      return builder(arguments).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw cannotStart(e);
    }
  }

  /** Runs it on this terminal, with a text to read instead of the keyboard. */
  public int run(List<String> arguments, String input) throws InterruptedException {
    try {
      var process =
          builder(arguments)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (var toProcess = process.getOutputStream()) {
        toProcess.write(input.getBytes(StandardCharsets.UTF_8));
      }
      return process.waitFor();
    } catch (IOException e) {
      throw cannotStart(e);
    }
  }

  /** Runs it and keeps what it says. */
  public Result capture(List<String> arguments) throws InterruptedException {
    try {
      var process = builder(arguments).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw cannotStart(e);
    }
  }

  /** Runs it and appends what it says to a file. */
  public int runLogged(List<String> arguments, Path log) throws InterruptedException {
    try {
      return builder(arguments)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw cannotStart(e);
    }
  }

  private ProcessBuilder builder(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Java.executable());
    command.addAll(JvmOptions.ofTool(heap));
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return Java.builder(settings, command);
  }

  private UncheckedIOException cannotStart(IOException e) {
    return new UncheckedIOException("cannot start " + mainClass, e);
  }
}
