package io.anju.standalone;

import java.util.EnumSet;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs parts of the registry in this JVM: those named, or all. Ends with status 1 if one does not
 * start, 2 if it is unknown.
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
    var launcher = new PartLauncher(new StandaloneSettings(System.getenv()));
    Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "stop"));
    try {
      launcher.start(parts);
    } catch (CompletionException e) {
      Logger log = LoggerFactory.getLogger(Anju.class);
      log.error("not started: {}", e.getCause().getMessage(), e.getCause());
      System.exit(1);
    }
    launcher.awaitStop();
  }

  /**
   * Spring sets up logging anew and warns of this property, so it stands only while Logback starts.
   */
  private static void logBeforeSpring() {
    System.setProperty("logback.configurationFile", "io/anju/standalone/logging.xml");
    LoggerFactory.getILoggerFactory();
    System.clearProperty("logback.configurationFile");
  }
}
