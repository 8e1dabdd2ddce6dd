package io.anju.bench.store;

import io.anju.bench.client.Await;
import io.anju.bench.measure.Report;
import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the store under writers and cuts its log, and reports what was lost. Exits with 1 if
 * anything was.
 */
public final class StoreFaults {
  private static final String USAGE =
      """
      usage: ./anju bench store-faults [options]
        --rounds <n>  kills, 30 by default
        --cuts <n>    cuts of the log, 200 by default
        --out <file>  the page to write the table to; docs/performance.md by default
      """;

  /** The sum over all rounds. */
  private record KillResult(
      int rounds, long acknowledged, long lostWrites, long inconsistencies, long duplicates) {}

  private static final int WARM_UP_WRITES = 500;

  private StoreFaults() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = 30;
    int cuts = 200;
    var out = Path.of("docs/performance.md");
    for (int i = 0; i < arguments.length; i += 2) {
      if (arguments[i].equals("--help") || i + 1 == arguments.length) {
        System.out.print(USAGE);
        return;
      }
      switch (arguments[i]) {
        case "--rounds" -> rounds = Integer.parseInt(arguments[i + 1]);
        case "--cuts" -> cuts = Integer.parseInt(arguments[i + 1]);
        case "--out" -> out = Path.of(arguments[i + 1]);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    var directory = Files.createTempDirectory("anju-store-faults");
    var kills = kills(directory.resolve("kills"), rounds);
    System.out.println(kills);
    var truncation = LogTruncation.run(Files.createDirectories(directory.resolve("cuts")), cuts);
    System.out.println(truncation);
    StoreBench.delete(directory);
    write(out, kills, truncation);
    System.exit(
        kills.lostWrites + kills.inconsistencies + kills.duplicates + truncation.failed() == 0
            ? 0
            : 1);
  }

  private static KillResult kills(Path data, int rounds) throws InterruptedException {
    var random = new SplittableRandom();
    var next = new AtomicLong();
    Map<Long, Long> acknowledged = new ConcurrentHashMap<>();
    long lostWrites = 0;
    long inconsistencies = 0;
    long duplicates = 0;
    for (int round = 1; round <= rounds; round++) {
      try (var server = ServerProcess.store(data);
          var writers = new ConcurrentWriters(server.uri(), next, acknowledged)) {
        writers.start();
        awaitWrites(acknowledged, acknowledged.size() + WARM_UP_WRITES);
        LockSupport.parkNanos(random.nextLong(2000) * 1_000_000);
        server.kill();
        writers.stop();
      }
      try (var store = Store.open(StoreSettings.forDirectory(data));
          var reader = new ConcurrentWriters(store.uri(), next, acknowledged)) {
        long missing = reader.countLostWrites();
        var findings = store.check();
        findings.forEach(System.out::println);
        lostWrites += missing;
        inconsistencies += findings.size();
        duplicates += reader.countDuplicateKeys();
        System.out.printf(
            "round %2d: %,9d acknowledged so far, %d lost, %d findings%n",
            round, acknowledged.size(), missing, findings.size());
      }
    }
    return new KillResult(rounds, acknowledged.size(), lostWrites, inconsistencies, duplicates);
  }

  private static void awaitWrites(Map<Long, Long> acknowledged, int wanted) {
    Await.until(acknowledged::size, size -> size >= wanted);
  }

  private static void write(Path page, KillResult kills, LogTruncation.Result truncation) {
    Report.write(
        page,
        "store-faults",
        """
        `./anju bench store-faults`: eight clients insert, update and delete while the store is \
        killed (`kill -9`) at a random moment; it is
        opened again, everything acknowledged is read, every index entry is compared with its \
        document. Then the log of a killed store is
        cut at random bytes, each time opened, and compared with the order of the writes.

        | | |
        |---|---:|
        | kills | %,d |
        | rows acknowledged | %,d |
        | acknowledged writes lost | %,d |
        | index inconsistencies | %,d |
        | duplicate unique keys | %,d |
        | log cuts | %,d |
        | cuts after which it did not open, was inconsistent or had no prefix | %,d |
        | shortest and longest prefix of 3,000 rows | %,d, %,d |
        """
            .formatted(
                kills.rounds,
                kills.acknowledged,
                kills.lostWrites,
                kills.inconsistencies,
                kills.duplicates,
                truncation.cuts(),
                truncation.failed(),
                truncation.shortest(),
                truncation.longest()));
    System.out.println("written to " + page);
  }
}
