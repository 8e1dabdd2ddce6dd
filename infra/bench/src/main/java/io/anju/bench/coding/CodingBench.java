package io.anju.bench.coding;

import com.mongodb.client.MongoClients;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Settings;
import io.anju.bench.faults.PowerCut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./anju bench coding [N] [--clients 16] [--rounds 200]}: codes N made-up dwellings by the file, beside the store's raw
 * insertMany of the same documents; sends the file again; kills the service in the middle of another; lets clients race. It fills
 * the registry: for one that is thrown away afterwards.
 */
public final class CodingBench {

  private static final Mandate OFFICER = new Mandate("housing-officer", RoomTable.COMMUNITY.substring(0, 6));
  private static final int RAW_ROWS = 200_000;

  private final Settings settings = Settings.fromEnvironment();
  private final Gateway gateway = new Gateway(settings);
  private final CodingJobs jobs = new CodingJobs(gateway, settings, OFFICER);
  private final String run = Long.toString(System.currentTimeMillis() % 1_000_000_000, 36).toUpperCase(Locale.ROOT);
  private boolean good = true;

  private CodingBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rows = 1_000_000;
    var given = new HashMap<>(Map.of("clients", "16", "rounds", "200"));
    int first = arguments.length > 0 && !arguments[0].startsWith("--") ? 1 : 0;
    if (first == 1) {
      rows = Integer.parseInt(arguments[0]);
    }
    for (int i = first; i + 1 < arguments.length; i += 2) {
      if (given.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]) == null) {
        System.err.println("coding: there is no " + arguments[i]);
        System.exit(2);
      }
    }
    System.exit(new CodingBench().run(rows, Integer.parseInt(given.get("clients")), Integer.parseInt(given.get("rounds"))) ? 0 : 1);
  }

  private boolean run(int rows, int clients, int rounds) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("anju-coding");
    try (var mongo = MongoClients.create(settings.mongodb())) {
      var coded = new CodedRooms(mongo.getDatabase("anju_housing"));
      load(new RoomTable("甲" + run + "苑", rows), folder, coded);
      cut(new RoomTable("乙" + run + "苑", Math.max(10_000, rows / 5)), folder, coded);
    }
    good &= new CodingRace(gateway, OFFICER, clients).run(rounds, "丙" + run + "苑", System.out);
    return good;
  }

  private void load(RoomTable table, Path folder, CodedRooms coded) throws IOException {
    var file = table.write(folder);
    long began = System.nanoTime();
    var done = jobs.done(jobs.send(file));
    double rate = table.rooms() / ((System.nanoTime() - began) / 1e9);
    told("coded by the file", done);
    check(done.path("applied").asLong() == table.rooms());
    int rawRows = Math.min(table.rooms(), RAW_ROWS);
    double raw = coded.rawRate(table.estate(), rawRows, false);
    double keyed = coded.rawRate(table.estate(), rawRows, true);
    System.out.printf("  %,d dwellings and %,d buildings: %,.0f/s, upload included; insertMany of %,d such documents %,.0f/s (%.2f),"
        + " with its unique key %,.0f/s (%.2f)%n", table.rooms(), table.buildings(), rate, rawRows, raw, rate / raw, keyed, rate / keyed);
    long again = System.nanoTime();
    var same = jobs.done(jobs.send(file));
    System.out.printf("  the same file again: %,d unchanged of %,d, %,.0f/s%n", same.path("unchanged").asLong(), table.rooms(),
        table.rooms() / ((System.nanoTime() - again) / 1e9));
    check(same.path("unchanged").asLong() == table.rooms());
    counted(table, coded);
    Files.delete(file);
  }

  private void cut(RoomTable table, Path folder, CodedRooms coded) throws IOException, InterruptedException {
    var file = table.write(folder);
    String job = jobs.send(file);
    var middle = jobs.awaited(job, rows -> rows >= table.rooms() * 2 / 5);
    new PowerCut(settings).of("housing");
    System.out.printf("  after row %,d of %,d%n", middle.path("rows").asLong(), table.rooms());
    check(middle.path("state").asString().equals("RUNNING"));
    var done = jobs.done(job);
    told("resumed", done);
    check(done.path("applied").asLong() + done.path("unchanged").asLong() == table.rooms());
    counted(table, coded);
    Files.delete(file);
  }

  private void counted(RoomTable table, CodedRooms coded) {
    var count = coded.count(table.estate());
    System.out.printf("  in the store: %,d rooms, %d with two codes, %,d numbers drawn and not used%n",
        count.rooms(), count.doubled(), count.gaps());
    check(count.rooms() == table.rooms() && count.doubled() == 0);
  }

  private static void told(String what, JsonNode done) {
    System.out.printf("  %s: %s, %,d rows, %,d applied, %,d unchanged, %,d rejected%n", what, done.path("state").asString(),
        done.path("rows").asLong(), done.path("applied").asLong(), done.path("unchanged").asLong(), done.path("rejected").asLong());
  }

  private void check(boolean holds) {
    good &= holds;
    if (!holds) {
      System.out.println("  NOT AS IT SHOULD BE");
    }
  }
}
