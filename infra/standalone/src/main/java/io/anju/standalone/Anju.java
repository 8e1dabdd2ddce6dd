package io.anju.standalone;

import io.anju.cli.lock.DataFolderInUseException;
import io.anju.cli.lock.DataFolderLock;
import io.anju.cli.lock.LockHolder;
import io.anju.cli.part.Part;
import java.util.EnumSet;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs parts of the registry in this process: those named, or all. Ends with status 1 if one does
 * not start or somebody else uses the data folder, 2 if a name is unknown.
 */
public final class Anju {

  private Anju() {}

  public static void main(String[] arguments) throws InterruptedException {
    logBeforeSpring();
    EnumSet<Part> parts;
    try {
      parts = arguments.length == 0 ? EnumSet.allOf(Part.class) : named(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    run(parts);
  }

  private static EnumSet<Part> named(String[] arguments) {
    var parts = EnumSet.noneOf(Part.class);
    Stream.of(arguments).map(Part::of).forEach(parts::add);
    return parts;
  }

  private static void run(EnumSet<Part> parts) throws InterruptedException {
    var settings = new StandaloneSettings(System.getenv());
    try (var _ = lock(settings, parts)) {
      var launcher = new PartLauncher(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "stop"));
      launcher.start(parts);
      launcher.awaitStop();
    } catch (DataFolderInUseException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (CompletionException e) {
      Logger log = LoggerFactory.getLogger(Anju.class);
      var cause = Objects.requireNonNullElse(e.getCause(), e);
      log.error("not started: {}", cause.getMessage(), cause);
      System.exit(1);
    }
  }

  private static DataFolderLock lock(StandaloneSettings settings, EnumSet<Part> parts) {
    var command = parts.stream().map(Part::code).collect(Collectors.joining(" ", "anju ", ""));
    return DataFolderLock.acquire(
        settings.data(), parts, LockHolder.current(command, settings.installation()));
  }

  /**
   * Spring sets up logging anew and warns of this property, so it is set only while Logback starts.
   */
  private static void logBeforeSpring() {
    System.setProperty("logback.configurationFile", "io/anju/standalone/logging.xml");
    LoggerFactory.getILoggerFactory();
    System.clearProperty("logback.configurationFile");
  }
}
