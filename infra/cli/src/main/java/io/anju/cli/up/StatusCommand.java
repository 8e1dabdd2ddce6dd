package io.anju.cli.up;

import io.anju.cli.context.CliContext;
import io.anju.cli.lock.DataFolderLock;
import io.anju.cli.part.Part;
import io.anju.cli.process.ProcessRecord;
import io.anju.cli.process.ResidentMemory;
import io.anju.cli.process.RunFolder;
import io.anju.cli.registry.HealthProbe;
import io.anju.cli.registry.PartHealth;
import io.anju.cli.registry.RegistryHealth;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code /anju status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what runs, where, how well, and with how much memory.",
      "A service is up only if a write of its own has just gone through; ends with 1 unless all"
          + " parts are up."
    })
public final class StatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final CliContext context;
  private final RunFolder runFolder;

  public StatusCommand(CliContext context) {
    this.context = context;
    this.runFolder = new RunFolder(context.settings().run());
  }

  @Override
  public Integer call() {
    Map<Part, PartHealth> health;
    try (var probe = new HealthProbe(context.settings())) {
      health =
          new RegistryHealth(context.settings(), probe::healthOf).of(EnumSet.allOf(Part.class));
    }
    line("part", "port", "state", "process");
    for (var part : Part.values()) {
      printPart(part, health);
    }
    printProcesses();
    printOtherUser();
    return health.values().stream().allMatch(PartHealth::up) ? 0 : 1;
  }

  private void printPart(Part part, Map<Part, PartHealth> health) {
    if (context.settings().isExternal(part)) {
      line(part.code(), "-", "external", "");
    } else {
      line(
          part.code(),
          String.valueOf(context.settings().port(part)),
          health.getOrDefault(part, PartHealth.DOWN).text(),
          runFolder
              .processOf(part)
              .map(process -> process.name() + " (" + process.pid() + ")")
              .orElse(""));
    }
  }

  private void line(String part, String port, String state, String process) {
    context
        .terminal()
        .print(
            String.format(Locale.ROOT, "%-11s %-6s %-18s %s", part, port, state, process)
                .stripTrailing());
  }

  private void printProcesses() {
    var processes = runFolder.running();
    var total = 0L;
    for (ProcessRecord process : processes) {
      var megabytes = ResidentMemory.megabytes(process.pid());
      total += megabytes.orElse(0);
      context
          .terminal()
          .print(
              String.format(
                  Locale.ROOT,
                  "process %-9s %4s MB, since %s",
                  process.name(),
                  megabytes.isPresent() ? String.valueOf(megabytes.getAsLong()) : "?",
                  format(process.identity().startedAt())));
    }
    if (!processes.isEmpty()) {
      context.terminal().print("together " + total + " MB; data in " + context.settings().data());
    }
  }

  private void printOtherUser() {
    DataFolderLock.user(context.settings().data())
        .filter(user -> !user.installation().equals(context.settings().installation()))
        .ifPresent(user ->
            context
                .terminal()
                .print("the data folder " + context.settings().data() + " is in use by " + user));
  }

  private static String format(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }
}
