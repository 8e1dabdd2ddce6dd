package io.anju.cli.build;

import io.anju.cli.app.Program;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.process.Java;
import io.anju.cli.registry.Registry;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The shortest of the console's tests in Chromium, against a registry of their own with a small
 * district in it: started from the jars that Maven has just packaged, in a temporary folder and on
 * ports of its own, and gone afterwards. All of them run with {@code npm run e2e}.
 */
final class BrowserTests {

  /** The folder of their report, in the gateway's target folder. */
  static final String REPORTS = "browser-reports";

  private static final String PORT_BASE = "24400";
  private static final String DEMO = "io.anju.bench.demo.Demo";
  private static final List<String> OF_EACH_BUILD = List.of("test", "--grep", "@each-build");
  private static final List<String> SMALL_DEMO = List.of("--people", "100", "--workers", "4");
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern LISTED = Pattern.compile("Total: (\\d+) tests? in ");
  private static final Set<String> SETTINGS_OF_OTHERS =
      Set.of(
          "ANJU_ISSUER",
          "ANJU_URL",
          "ANJU_CREDENTIALS",
          "ANJU_MONGODB_URI",
          "ANJU_KAFKA",
          "ANJU_KEYS",
          "ANJU_CLOCK",
          "ANJU_SESSION_KEY");

  private final CliContext context;
  private final Settings settings;
  private final Path console;
  private final Path playwright;

  BrowserTests(CliContext context) {
    this.context = context;
    this.settings = context.settings();
    this.console = settings.home().resolve("gateway/console");
    this.playwright = console.resolve("node_modules/@playwright/test/cli.js");
  }

  /**
   * What their report does not tell: how many were skipped, or that they could not begin.
   *
   * @param since when this build began; without jars that are newer nothing is tested
   */
  TestTotals run(Instant since) throws IOException, InterruptedException {
    if (!Files.isRegularFile(playwright) || Maven.onPath("node").isEmpty()) {
      return TestTotals.NONE;
    }
    var browser = browser();
    if (browser.isEmpty()) {
      return skipped("there is no Chromium (Debian: apt-get install chromium fonts-noto-cjk)");
    }
    if (!isPackaged(since)) {
      return skipped("the registry was not built anew");
    }
    try {
      new Build(context).takeJars();
      var code = test(browser.get());
      return code == 0 || Files.isRegularFile(report()) ? TestTotals.NONE : failed("no report");
    } catch (CommandFailedException notUp) {
      return failed(String.valueOf(notUp.getMessage()));
    }
  }

  private Optional<Path> browser() {
    return settings
        .get("ANJU_CHROMIUM")
        .map(Path::of)
        .or(() -> BROWSERS.stream().map(Maven::onPath).flatMap(Optional::stream).findFirst());
  }

  private boolean isPackaged(Instant since) throws IOException {
    var jars = Build.jars(settings);
    return Files.isDirectory(jars)
        && Program.isBenchBuilt(settings)
        && !Files.getLastModifiedTime(jars).toInstant().isBefore(since);
  }

  private int test(Path browser) throws IOException, InterruptedException {
    Files.deleteIfExists(report());
    var folder = Files.createTempDirectory("anju-browser-tests");
    var apart = context.with(settingsOf(folder, browser));
    var registry = new Registry(apart);
    try {
      registry.up(Set.of(), false, null);
      if (Program.ofBench(apart.settings(), DEMO).run(SMALL_DEMO) != 0) {
        throw new CommandFailedException("the demo failed");
      }
      return playwright(apart.settings(), List.of()).inheritIO().start().waitFor();
    } finally {
      registry.down();
      AppAssembly.delete(folder);
    }
  }

  private Settings settingsOf(Path folder, Path browser) {
    return settings
        .withoutPartsAnd(SETTINGS_OF_OTHERS)
        .with(
            Map.of(
                "ANJU_HOUSING_LOAD",
                "320508",
                "ANJU_DATA",
                folder.toString(),
                "ANJU_CHROMIUM",
                browser.toString(),
                "ANJU_PORT_BASE",
                settings.get("ANJU_BROWSER_PORT_BASE").orElse(PORT_BASE)));
  }

  private ProcessBuilder playwright(Settings of, List<String> more) {
    var command =
        new ArrayList<>(
            List.of(Maven.onPath("node").orElseThrow().toString(), playwright.toString()));
    command.addAll(OF_EACH_BUILD);
    command.addAll(more);
    var builder = Java.builder(of, command).directory(console.toFile());
    builder.environment().put("PLAYWRIGHT_JUNIT_OUTPUT_FILE", report().toString());
    return builder;
  }

  private Path report() {
    return settings.home().resolve("gateway/target").resolve(REPORTS).resolve("TEST-browser.xml");
  }

  private TestTotals failed(String why) {
    context.terminal().say("the tests in a browser could not be run: " + why);
    return new TestTotals(0, 1, 0);
  }

  private TestTotals skipped(String why) throws IOException, InterruptedException {
    var process = playwright(settings, List.of("--list")).redirectErrorStream(true).start();
    String listed;
    try (var lines = process.inputReader()) {
      listed = String.join("\n", lines.lines().toList());
    }
    process.waitFor();
    var count = LISTED.matcher(listed);
    var tests = count.find() ? Integer.parseInt(count.group(1)) : 0;
    context.terminal().say(tests + " tests in a browser are skipped: " + why);
    return new TestTotals(0, 0, tests);
  }
}
