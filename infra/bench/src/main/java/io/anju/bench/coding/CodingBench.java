package io.anju.bench.coding;

import com.mongodb.client.MongoClients;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.faults.HardKill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code /anju bench coding [N] [--clients 16] [--rounds 200]}: codes N synthetic dwellings by
 * file, beside insertMany of the same documents; sends the file again; kills the service during
 * another; lets clients contend. It fills the registry: run it on one that is discarded afterwards.
 */
public final class CodingBench {

  private static final TokenRequest OFFICER =
      new TokenRequest("housing-officer", DwellingTable.COMMUNITY.substring(0, 6));
  private static final int RAW_ROWS = 200_000;

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final GatewayClient gateway = new GatewayClient(settings);
  private final CodingJobs jobs = new CodingJobs(gateway, settings, OFFICER);
  private final String run =
      Long.toString(System.currentTimeMillis() % 1_000_000_000, 36).toUpperCase(Locale.ROOT);
  private boolean passed = true;

  private CodingBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rows = 1_000_000;
    var options = new HashMap<>(Map.of("clients", "16", "rounds", "200"));
    int first = arguments.length > 0 && !arguments[0].startsWith("--") ? 1 : 0;
    if (first == 1) {
      rows = Integer.parseInt(arguments[0]);
    }
    for (int i = first; i + 1 < arguments.length; i += 2) {
      if (options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]) == null) {
        System.err.println("coding: unknown option " + arguments[i]);
        System.exit(2);
      }
    }
    System.exit(
        new CodingBench()
                .run(
                    rows,
                    Integer.parseInt(options.get("clients")),
                    Integer.parseInt(options.get("rounds")))
            ? 0
            : 1);
  }

  private boolean run(int rows, int clients, int rounds) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("anju-coding");
    try (var mongo = MongoClients.create(settings.mongodb())) {
      var codedDwellings = new CodedDwellings(mongo.getDatabase("anju_housing"));
      codeByFile(new DwellingTable("甲" + run + "苑", rows), folder, codedDwellings);
      killAndResume(
          new DwellingTable("乙" + run + "苑", Math.max(10_000, rows / 5)), folder, codedDwellings);
    }
    passed &= new CodingRace(gateway, OFFICER, clients).run(rounds, "丙" + run + "苑", System.out);
    return passed;
  }

  private void codeByFile(DwellingTable table, Path folder, CodedDwellings codedDwellings)
      throws IOException {
    var file = table.write(folder);
    long started = System.nanoTime();
    var finished = jobs.awaitFinished(jobs.upload(file));
    double rate = table.rooms() / ((System.nanoTime() - started) / 1e9);
    printJob("coded by the file", finished);
    check(finished.path("applied").asLong() == table.rooms());
    int rawRows = Math.min(table.rooms(), RAW_ROWS);
    double raw = codedDwellings.rawInsertRate(table.estate(), rawRows, false);
    double keyed = codedDwellings.rawInsertRate(table.estate(), rawRows, true);
    System.out.printf(
        "  %,d dwellings and %,d buildings: %,.0f/s, upload included; insertMany of %,d such"
            + " documents %,.0f/s (%.2f), with its unique key %,.0f/s (%.2f)%n",
        table.rooms(), table.buildings(), rate, rawRows, raw, rate / raw, keyed, rate / keyed);
    long restarted = System.nanoTime();
    var repeated = jobs.awaitFinished(jobs.upload(file));
    System.out.printf(
        "  the same file again: %,d unchanged of %,d, %,.0f/s%n",
        repeated.path("unchanged").asLong(),
        table.rooms(),
        table.rooms() / ((System.nanoTime() - restarted) / 1e9));
    check(repeated.path("unchanged").asLong() == table.rooms());
    checkCounts(table, codedDwellings);
    Files.delete(file);
  }

  private void killAndResume(DwellingTable table, Path folder, CodedDwellings codedDwellings)
      throws IOException, InterruptedException {
    var file = table.write(folder);
    String job = jobs.upload(file);
    var middle = jobs.awaitUntil(job, rows -> rows >= table.rooms() * 2 / 5);
    new HardKill(settings).killAndRestart("housing");
    System.out.printf("  after row %,d of %,d%n", middle.path("rows").asLong(), table.rooms());
    check(middle.path("state").asString().equals("RUNNING"));
    var finished = jobs.awaitFinished(job);
    printJob("resumed", finished);
    check(finished.path("applied").asLong() + finished.path("unchanged").asLong() == table.rooms());
    checkCounts(table, codedDwellings);
    Files.delete(file);
  }

  private void checkCounts(DwellingTable table, CodedDwellings codedDwellings) {
    var count = codedDwellings.count(table.estate());
    System.out.printf(
        "  in the store: %,d rooms, %d with two codes, %,d numbers allocated and not used%n",
        count.rooms(), count.roomsWithTwoCodes(), count.unusedNumbers());
    check(count.rooms() == table.rooms() && count.roomsWithTwoCodes() == 0);
  }

  private static void printJob(String what, JsonNode finished) {
    System.out.printf(
        "  %s: %s, %,d rows, %,d applied, %,d unchanged, %,d rejected%n",
        what,
        finished.path("state").asString(),
        finished.path("rows").asLong(),
        finished.path("applied").asLong(),
        finished.path("unchanged").asLong(),
        finished.path("rejected").asLong());
  }

  private void check(boolean holds) {
    passed &= holds;
    if (!holds) {
      System.out.println("  NOT AS EXPECTED");
    }
  }
}
