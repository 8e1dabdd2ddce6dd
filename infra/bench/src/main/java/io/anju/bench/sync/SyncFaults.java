package io.anju.bench.sync;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.anju.bench.client.Await;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.faults.HardKill;
import io.anju.bench.measure.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code /anju bench sync-faults [--rows N] [--kills N] [PART...]}: ends the employment service,
 * the store and the broker with {@code kill -9} at random moments of an import, and starts them
 * again. Store and views must equal those of the same file imported without faults, row for row.
 * Needs {@code /anju up --separate}.
 */
public final class SyncFaults {

  private static final List<String> PARTS = List.of("employment", "store", "broker");

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final HardKill hardKill = new HardKill(settings);
  private final Random random = new Random(20_260_301);
  private final long seed = System.currentTimeMillis() / 1000;
  private final int rows;
  private final int kills;
  private int nextRun;

  private SyncFaults(int rows, int kills) {
    this.rows = rows;
    this.kills = kills;
  }

  public static void main(String[] arguments) throws IOException {
    int rows = 200_000;
    int kills = 10;
    var parts = new ArrayList<String>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--rows" -> rows = Integer.parseInt(arguments[++i]);
        case "--kills" -> kills = Integer.parseInt(arguments[++i]);
        default -> parts.add(arguments[i]);
      }
    }
    System.exit(new SyncFaults(rows, kills).run(parts.isEmpty() ? PARTS : parts) ? 0 : 1);
  }

  private boolean run(List<String> parts) throws IOException {
    var folder = Files.createTempDirectory(settings.data(), "bench-sync");
    var table =
        new StringBuilder(
            """
            A file of %,d employment records; the part named is ended with `kill -9` at random \
            moments of the import and started again. Store and \
            views: digests of
            all records there; *equal* to those after an import of the same rows without faults.

            | killed | kills | files | records | shown | store | views | equal |
            |---|---:|---:|---:|---:|---|---|---|
            """
                .formatted(rows));
    boolean all = true;
    try (var client = MongoClients.create(settings.mongodb())) {
      var seconds = new AtomicLong(1);
      var baseline = importFile(folder, client, () -> {}, seconds);
      table.append(line("nothing", 0, 1, baseline, baseline));
      for (var part : parts) {
        int before = nextRun;
        for (var done = new AtomicInteger(); done.get() < kills; ) {
          var digest =
              importFile(
                  folder,
                  client,
                  () -> killRepeatedly(part, done, seconds.get()),
                  new AtomicLong());
          boolean equal = digest.sameContent(baseline) && digest.pendingFacts() == 0;
          all &= equal;
          table.append(line(part, done.get(), nextRun - before, digest, baseline));
          System.out.printf(
              "  %s: %d of %d kills, %s%n",
              part, done.get(), kills, equal ? "equal" : "NOT EQUAL: " + digest + " / " + baseline);
        }
      }
    } finally {
      Files.deleteIfExists(folder);
    }
    System.out.println(table);
    Report.write(
        settings.home().resolve(Path.of("docs", "performance.md")),
        "sync-faults",
        table.toString());
    return all;
  }

  /**
   * Imports the same rows again; the killing thread is interrupted when the import has finished.
   */
  private RunDigest importFile(Path folder, MongoClient client, Runnable killer, AtomicLong seconds)
      throws IOException {
    var file = new EmploymentFile(seed, nextRun++, rows);
    var path = folder.resolve("rows.csv");
    file.write(path);
    long started = System.nanoTime();
    var killerThread = Thread.ofPlatform().name("killer").start(killer);
    try {
      var job =
          new ImportUpload(settings)
              .uploadAndAwait(path, "bench-faults-" + file.recordIdPrefix(), _ -> {});
      if (!job.path("state").asString().equals("DONE")
          || job.path("rejected").asLong() != file.invalidRows()) {
        throw new IllegalStateException(job.toString());
      }
    } finally {
      killerThread.interrupt();
      join(killerThread);
      Files.deleteIfExists(path);
    }
    seconds.set(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started)));
    try (var viewsCatchUp = new ConsumerCatchUp(settings, ConsumerCatchUp.VIEWS)) {
      // Facts that the sweep is yet to publish are not covered by the offsets awaited before.
      return Await.until(
          () -> {
            viewsCatchUp.awaitCaughtUp();
            return RunDigest.of(file, client);
          },
          digest -> digest.pendingFacts() == 0 && digest.viewRecords() == file.validRows());
    }
  }

  /** Kills at random moments, about three times in an import. */
  private void killRepeatedly(String part, AtomicInteger done, long seconds) {
    try {
      while (done.get() < kills) {
        TimeUnit.MILLISECONDS.sleep(500 + random.nextLong(seconds * 500));
        hardKill.killAndRestart(part);
        done.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a part that is being restarted is up. */
  private static void join(Thread killerThread) {
    try {
      killerThread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String line(
      String part, int kills, int files, RunDigest digest, RunDigest baseline) {
    return "| %s | %d | %d | %,d | %,d | `%s` | `%s` | %s |%n"
        .formatted(
            part,
            kills,
            files,
            digest.records(),
            digest.viewRecords(),
            digest.store(),
            digest.views(),
            digest.sameContent(baseline) ? "yes" : "**no**");
  }
}
