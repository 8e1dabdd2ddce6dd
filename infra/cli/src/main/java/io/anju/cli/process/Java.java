package io.anju.cli.process;

import io.anju.cli.settings.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command lines and environments for the JDK that this command itself runs on. */
public final class Java {

  /** Ctrl+C and the end of a terminal are for this command alone, not for what it started. */
  private static final List<String> DETACHED =
      List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

  private Java() {}

  /** What a command line begins with that outlives this command and its terminal. */
  public static List<String> detached() {
    return DETACHED;
  }

  public static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  public static String executable() {
    return home().resolve("bin").resolve("java").toString();
  }

  /** The same command again, in a process of its own. */
  public static List<String> thisCommand(List<String> arguments) {
    var command =
        new ArrayList<>(
            List.of(
                executable(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Danju.home=" + System.getProperty("anju.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                "io.anju.cli.Main"));
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /** A process in the home folder, with the resolved settings in its environment. */
  public static ProcessBuilder builder(Settings settings, List<String> command) {
    var builder = new ProcessBuilder(command).directory(settings.home().toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("ANJU_"));
    environment.putAll(settings.resolved());
    environment.put("JAVA_HOME", home().toString());
    return builder;
  }

  /** Nothing to read. */
  public static ProcessBuilder.Redirect noInput() {
    return ProcessBuilder.Redirect.from(new File("/dev/null"));
  }
}
