package io.anju.cli.registry;

import io.anju.cli.context.CliContext;
import io.anju.cli.context.Terminal;
import io.anju.cli.part.Part;
import io.anju.cli.process.LogFiles;
import io.anju.cli.process.RunFolder;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Waits until parts that were just started are up. Whether a process has ended is asked of the
 * process itself, which this command has started, never of a list of processes.
 */
public final class Startup {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final int LINES_OF_LOG = 5;

  private final CliContext context;
  private final RunFolder runFolder;
  private final Map<Part, Process> processes;
  private final Duration timeout;
  private final long begunNanos = System.nanoTime();

  /**
   * @param processes of each part that is awaited
   */
  public Startup(CliContext context, Map<Part, Process> processes, Duration timeout) {
    this.context = context;
    this.runFolder = new RunFolder(context.settings().run());
    this.processes = new EnumMap<>(processes);
    this.timeout = timeout;
  }

  /** False where a part does not come up; why was said. */
  public boolean awaitUp() throws InterruptedException {
    try (var probe = new HealthProbe(context.settings())) {
      return awaitListening()
          && awaitHealth(new RegistryHealth(context.settings(), probe::healthOf));
    }
  }

  private boolean awaitListening() throws InterruptedException {
    var waiting = EnumSet.copyOf(processes.keySet());
    while (true) {
      for (var part : Set.copyOf(waiting)) {
        // In this order: a process that ends after its last part listened is seen at the next step.
        var alive = processOf(part).isAlive();
        if (alive && runFolder.isListening(part)) {
          waiting.remove(part);
          context.terminal().say("  " + part.code() + " listens after " + elapsed());
        } else if (!alive) {
          return sayEnded(part);
        }
      }
      if (waiting.isEmpty()) {
        return true;
      }
      context.terminal().progress("  starting: " + codes(waiting) + "  " + elapsed());
      if (isOver()) {
        context.terminal().say("  still not listening: " + codes(waiting));
        return false;
      }
      Thread.sleep(POLL);
    }
  }

  /**
   * A write must have gone through broker, store and view before anything is called up. Each part
   * has to prove it once: on a busy machine a single probe may well be late.
   */
  private boolean awaitHealth(RegistryHealth health) throws InterruptedException {
    var waiting = EnumSet.copyOf(processes.keySet());
    while (true) {
      var notUp = notUp(health.of(waiting));
      waiting.retainAll(notUp.keySet());
      if (waiting.isEmpty()) {
        return true;
      }
      for (var part : waiting) {
        if (!processOf(part).isAlive()) {
          return sayEnded(part);
        }
      }
      context.terminal().progress("  proving that writes get through  " + elapsed());
      if (isOver()) {
        notUp.forEach((part, state) ->
            context.terminal().say("  " + part.code() + " is not up: " + state.text()));
        return false;
      }
      Thread.sleep(POLL);
    }
  }

  private Map<Part, PartHealth> notUp(Map<Part, PartHealth> health) {
    // Without any service there is nobody to write through broker and store.
    var servicesRun =
        Stream.of(Part.values()).anyMatch(part -> part.isService() && runFolder.isListening(part));
    var notUp = new EnumMap<Part, PartHealth>(Part.class);
    health.forEach((part, state) -> {
      if (!state.up() && (servicesRun || !state.text().equals("listening"))) {
        notUp.put(part, state);
      }
    });
    return notUp;
  }

  private boolean sayEnded(Part part) {
    var log = LogFiles.of(context.settings()).fileOf(part);
    context
        .terminal()
        .say(
            "  "
                + part.code()
                + " has ended with status "
                + processOf(part).exitValue()
                + log.map(file -> "; the end of " + file + ":").orElse(""));
    log.ifPresent(file ->
        LogFiles.lastLines(file, LINES_OF_LOG).forEach(line -> context.terminal().say(line)));
    return false;
  }

  private Process processOf(Part part) {
    return Objects.requireNonNull(processes.get(part), "only parts with a process are awaited");
  }

  private static String codes(Collection<Part> parts) {
    return parts.stream().map(Part::code).collect(Collectors.joining(" "));
  }

  private boolean isOver() {
    return System.nanoTime() - begunNanos > timeout.toNanos();
  }

  /** Since the start, for people. */
  public String elapsed() {
    return Terminal.seconds(Duration.ofNanos(System.nanoTime() - begunNanos));
  }
}
