package io.anju.cli.doctor;

import io.anju.cli.app.AppFolder;
import io.anju.cli.app.Program;
import io.anju.cli.build.Maven;
import io.anju.cli.context.CliContext;
import io.anju.cli.part.Part;
import io.anju.cli.process.Java;
import io.anju.cli.process.RunFolder;
import io.anju.cli.registry.PortCheck;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code /anju doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Shows what this machine lacks and how to get it, and checks the store; ends with 1 if"
            + " anything lacks.")
public final class DoctorCommand implements Callable<Integer> {

  private static final String STORE_CHECK = "io.anju.standalone.StoreCheck";
  private static final String STORE_CHECK_HEAP = "256m";
  private static final long WANTED_MEGABYTES = 2_000;
  private static final int WANTED_NODE = 20;
  private static final Pattern NODE_VERSION = Pattern.compile("v(\\d+)\\..*");

  private final CliContext context;
  private final Settings settings;
  private final RunFolder runFolder;

  public DoctorCommand(CliContext context) {
    this.context = context;
    this.settings = context.settings();
    this.runFolder = new RunFolder(settings.run());
  }

  @Override
  public Integer call() throws InterruptedException {
    var findings = new Findings(context.terminal());
    findings.heading("To run:");
    findings.ok("JDK " + Runtime.version().feature() + " at " + Java.home());
    checkMemory(findings);
    checkDisk(findings);
    checkPorts(findings);
    findings.heading("To build:");
    checkMaven(findings);
    checkNode(findings);
    if (AppFolder.current(settings).isPresent()) {
      findings.ok("built");
    } else {
      findings.note("not built yet; ./anju up builds");
    }
    findings.heading("The data:");
    checkStore(findings);
    return findings.isLacking() ? 1 : 0;
  }

  private void checkMemory(Findings findings) {
    var memory = Memory.ofThisMachine();
    if (memory.free() >= WANTED_MEGABYTES || !runFolder.running().isEmpty()) {
      findings.ok(memory.free() + " MB of memory free");
    } else if (memory.total() >= 2 * WANTED_MEGABYTES) {
      // Most of what is not free is a cache that the system gives up when memory is wanted.
      findings.note(
          memory.free() + " MB of " + memory.total() + " MB of memory are free right now");
    } else {
      findings.lack(
          "only "
              + memory.free()
              + " MB of memory are free; "
              + WANTED_MEGABYTES
              + " MB are needed (close something, or lower ANJU_MEMORY_REGISTRY)");
    }
  }

  private void checkDisk(Findings findings) {
    var folder = existing(settings.data());
    try {
      var free = Files.getFileStore(folder).getUsableSpace() >> 20;
      if (free >= WANTED_MEGABYTES) {
        findings.ok(free + " MB of disk free at " + folder);
      } else {
        findings.lack(
            "only "
                + free
                + " MB of disk are free at "
                + folder
                + "; "
                + WANTED_MEGABYTES
                + " MB are needed (set ANJU_DATA to a larger disk)");
      }
    } catch (IOException e) {
      findings.note("cannot tell how much of the disk is free at " + folder + ": " + e);
    }
  }

  /** The folder, or the nearest one above it that exists. */
  private static Path existing(Path folder) {
    var parent = folder.getParent();
    return Files.isDirectory(folder) || parent == null ? folder : existing(parent);
  }

  private void checkPorts(Findings findings) {
    var wanted =
        Stream.of(Part.values())
            .filter(part -> !settings.isExternal(part))
            .filter(part -> runFolder.processOf(part).isEmpty())
            .toList();
    var taken = new PortCheck(settings).taken(wanted);
    taken.forEach(findings::lack);
    if (taken.isEmpty()) {
      findings.ok("ports free, or ours");
    }
  }

  private void checkMaven(Findings findings) {
    var maven = new Maven(settings).executable();
    if (maven.isPresent()) {
      findings.ok("Maven at " + maven.get());
    } else {
      findings.lack("Maven is missing. Debian: apt-get install maven");
    }
  }

  private static void checkNode(Findings findings) {
    var node = Maven.onPath("node");
    if (node.isEmpty() || Maven.onPath("npm").isEmpty()) {
      findings.lack(
          "node and npm are missing; the build takes the divisions from npm. Debian: apt-get"
              + " install nodejs npm");
      return;
    }
    var version = output(node.get(), "--version");
    var major = version.map(NODE_VERSION::matcher).filter(found -> found.matches());
    if (major.isPresent() && Integer.parseInt(major.get().group(1)) >= WANTED_NODE) {
      findings.ok("node " + version.get() + ", npm");
    } else {
      findings.lack(
          "node is " + version.orElse("silent") + "; " + WANTED_NODE + " or newer is needed");
    }
  }

  private static Optional<String> output(Path program, String argument) {
    try {
      var process = new ProcessBuilder(program.toString(), argument).start();
      return Optional.of(
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** A store that was killed leaves the socket behind at which a running one is checked. */
  private void deleteStaleSocket() {
    try {
      if (runFolder.processOf(Part.STORE).isEmpty()) {
        Files.deleteIfExists(settings.run().resolve("store.check"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the socket of a store that has ended", e);
    }
  }

  private void checkStore(Findings findings) throws InterruptedException {
    if (settings.isExternal(Part.STORE)) {
      findings.note("the store is elsewhere (ANJU_MONGODB_URI)");
      return;
    }
    if (!Files.isDirectory(settings.data().resolve("store"))) {
      findings.note("no data yet at " + settings.data());
      return;
    }
    var app = AppFolder.current(settings);
    if (app.isEmpty()) {
      findings.note("the store cannot be checked before Anju is built");
      return;
    }
    deleteStaleSocket();
    var result =
        new Program(settings, app.get().classPath(), STORE_CHECK, STORE_CHECK_HEAP)
            .capture(List.of());
    if (result.exitCode() == 0) {
      findings.ok("the store is sound: documents, indexes, counts and checksums agree");
    } else {
      findings.lack("the store is not sound:\n" + result.output().indent(10).stripTrailing());
    }
  }
}
