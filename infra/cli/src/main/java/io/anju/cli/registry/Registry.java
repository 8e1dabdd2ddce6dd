package io.anju.cli.registry;

import io.anju.cli.app.AppFolder;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.lock.CommandLock;
import io.anju.cli.lock.DataFolderInUseException;
import io.anju.cli.lock.DataFolderLock;
import io.anju.cli.part.Part;
import io.anju.cli.process.LogFiles;
import io.anju.cli.process.PartProcesses;
import io.anju.cli.process.RunFolder;
import io.anju.cli.process.Stopping;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starts and stops the registry of one data folder. */
public final class Registry {

  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);
  private static final int START_TIMEOUT_SECONDS = 180;
  private static final List<List<String>> STOP_ORDER =
      List.of(
          List.of("gateway"),
          List.of(
              LogFiles.SHARED,
              "identity",
              "residence",
              "housing",
              "employment",
              "overview",
              "ledger"),
          List.of("broker", "store"));

  private final CliContext context;
  private final RunFolder runFolder;

  public Registry(CliContext context) {
    this.context = context;
    this.runFolder = new RunFolder(context.settings().run());
  }

  /**
   * Starts what does not run yet, and returns once it is up.
   *
   * @param named the parts wanted; empty for all
   * @param separate whether each gets a Java process of its own
   * @param asOf the day that business time is moved to, or null for no change
   */
  public void up(Set<Part> named, boolean separate, @Nullable LocalDate asOf)
      throws InterruptedException {
    var data = context.settings().data();
    // Before waiting for another command as well: that one may be of the other user.
    refuseOtherUser();
    try (var _ = CommandLock.acquire(data, context.terminal())) {
      refuseOtherUser();
      if (asOf != null) {
        new BusinessClock(context.settings(), Clock.systemUTC()).moveTo(asOf);
      }
      context
          .settings()
          .clock()
          .ifPresent(clock -> context.terminal().say("BUSINESS TIME IS MOVED here, by " + clock));
      var missing = missingParts(named);
      if (missing.isEmpty()) {
        sayAlreadyUp(named);
        return;
      }
      refuseTakenPorts(missing);
      // What is started beside other processes, or alone, gets a process of its own.
      var startup = start(missing, separate || !named.isEmpty() || !runFolder.running().isEmpty());
      if (!startup.awaitUp()) {
        throw new CommandFailedException(
            "not everything is up; ./anju status says what is, ./anju logs PART says why");
      }
      context
          .terminal()
          .say(
              named.isEmpty()
                  ? "Anju is up at " + context.settings().url() + " after " + startup.elapsed()
                  : "up: " + codes(named));
    }
  }

  private void refuseOtherUser() {
    var settings = context.settings();
    DataFolderLock.user(settings.data())
        .filter(user -> !user.installation().equals(settings.installation()))
        .ifPresent(user -> {
          throw new DataFolderInUseException(settings.data(), user.toString());
        });
  }

  private void sayAlreadyUp(Set<Part> named) {
    try (var probe = new HealthProbe(context.settings())) {
      var health =
          new RegistryHealth(context.settings(), probe::healthOf)
              .of(named.isEmpty() ? EnumSet.allOf(Part.class) : named);
      var notUp =
          health.entrySet().stream()
              .filter(entry -> !entry.getValue().up())
              .map(entry -> entry.getKey().code() + ": " + entry.getValue().text())
              .collect(Collectors.joining(", "));
      if (!notUp.isEmpty()) {
        throw new CommandFailedException("started already, but not up: " + notUp);
      }
    }
    context
        .terminal()
        .say(
            named.isEmpty()
                ? "Anju is up already, at " + context.settings().url()
                : "already up: " + codes(named));
  }

  private Startup start(Set<Part> missing, boolean separate) {
    var app = AppFolder.current(context.settings()).orElseThrow(AppFolder::notBuilt);
    var starter = new PartProcesses(context.settings());
    var processes = new EnumMap<Part, Process>(Part.class);
    if (separate) {
      for (var part : missing) {
        processes.put(
            part,
            starter.start(
                part.code(), List.of(part), app.classPath(), app.aotOptions(context.settings())));
      }
    } else {
      var process =
          starter.start(
              LogFiles.SHARED, missing, app.classPath(), app.aotOptions(context.settings()));
      missing.forEach(part -> processes.put(part, process));
    }
    return new Startup(context, processes, startTimeout());
  }

  private Duration startTimeout() {
    return Duration.ofSeconds(
        context.settings().number("ANJU_START_TIMEOUT", START_TIMEOUT_SECONDS));
  }

  /** Of those named (or all), and of what they need, those that neither run nor are external. */
  Set<Part> missingParts(Set<Part> named) {
    var wanted = named.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(named);
    for (var part : Set.copyOf(wanted)) {
      wanted.addAll(part.dependencies());
    }
    wanted.removeIf(
        part -> context.settings().isExternal(part) || runFolder.processOf(part).isPresent());
    return wanted;
  }

  private void refuseTakenPorts(Collection<Part> parts) {
    var taken = new PortCheck(context.settings()).taken(parts);
    if (!taken.isEmpty()) {
      throw new CommandFailedException(String.join("\nanju: ", taken));
    }
  }

  /** Stops everything, in order: first what takes requests, last what keeps data. */
  public void down() {
    try (var _ = CommandLock.acquire(context.settings().data(), context.terminal())) {
      if (runFolder.running().isEmpty()) {
        context.terminal().say("Anju is not up");
        return;
      }
      var stopping = new Stopping(runFolder, context.terminal());
      STOP_ORDER.forEach(names -> stopping.stopTogether(names, STOP_TIMEOUT));
      context.terminal().say("Anju is down");
    }
  }

  /**
   * Stops single parts.
   *
   * @throws CommandFailedException if one shares its process with others
   */
  public void down(Collection<Part> parts) {
    try (var _ = CommandLock.acquire(context.settings().data(), context.terminal())) {
      var names = parts.stream().flatMap(part -> processToStop(part).stream()).toList();
      new Stopping(runFolder, context.terminal()).stopTogether(names, STOP_TIMEOUT);
    }
  }

  private Optional<String> processToStop(Part part) {
    var process = runFolder.processOf(part);
    if (process.isEmpty()) {
      context.terminal().say(part.code() + " does not run");
      return Optional.empty();
    }
    if (process.get().parts().size() > 1) {
      throw new CommandFailedException(
          part.code()
              + " shares the process '"
              + process.get().name()
              + "' with others; ./anju up --separate gives each its own");
    }
    return Optional.of(process.get().name());
  }

  private static String codes(Collection<Part> parts) {
    return parts.stream().map(Part::code).collect(Collectors.joining(" "));
  }
}
