package io.anju.cli.build;

import io.anju.cli.context.CommandFailedException;
import io.anju.cli.process.Java;
import io.anju.cli.settings.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Maven, run on the JDK that this command runs on. */
public record Maven(Settings settings) {

  private static final List<String> COMMON = List.of("-B", "-Dstyle.color=never");

  /** Maven 3's own libraries use what newer JDKs warn about. */
  private static final String QUIET =
      "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED";

  /** The one on the path, else the wrapper beside the sources, which fetches one. */
  public Optional<Path> executable() {
    var wrapper = settings.home().resolve("mvnw");
    return onPath("mvn").or(() -> Optional.of(wrapper).filter(Files::isExecutable));
  }

  /** A program of this name on the path. */
  public static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ProcessBuilder builder(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(
        executable()
            .orElseThrow(
                () -> new CommandFailedException("Maven is missing. Debian: apt-get install maven"))
            .toString());
    command.addAll(COMMON);
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(settings.home().toFile());
    builder.environment().put("JAVA_HOME", Java.home().toString());
    builder.environment().merge("MAVEN_OPTS", QUIET, (given, quiet) -> given + " " + quiet);
    return builder;
  }
}
