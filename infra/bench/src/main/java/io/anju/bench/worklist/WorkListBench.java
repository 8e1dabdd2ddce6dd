package io.anju.bench.worklist;

import com.mongodb.client.MongoClients;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.measure.ClosedLoopLoad;
import io.anju.bench.measure.Report;
import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.contract.employment.RegisterDiscrepancy;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FactFolder;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.worklist.WorkGeneration;
import io.anju.overview.worklist.WorkGeneration.Query;
import io.anju.overview.worklist.WorkKind;
import io.anju.overview.worklist.WorkList;
import io.anju.overview.worklist.WorkPlace;
import io.anju.overview.worklist.WorkRefresh;
import io.anju.overview.worklist.mongo.MongoWorkGeneration;
import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code ./anju bench worklists [TASKS]}: a store of its own with the open tasks of a city, by the
 * work lists' own code, without HTTP. Checks that the counts add up.
 */
public final class WorkListBench {

  private static final int DEFAULT_TASKS = 1_000_000;
  private static final int BATCH = 2_000;
  private static final int CLIENTS = 4;
  private static final double SECONDS = 5;
  private static final int PAGE = 50;
  private static final String CITY = "4403";
  private static final int COMMUNITIES = 700;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private final MongoGenerations generations;
  private final WorkGeneration lists;

  private WorkListBench(MongoGenerations generations) {
    this.generations = generations;
    this.lists = new MongoWorkGeneration(generations.serving());
  }

  public static void main(String[] arguments) throws IOException {
    int tasks = arguments.length == 0 ? DEFAULT_TASKS : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("anju-worklists-bench");
    try (var store = Store.open(StoreSettings.forDirectory(folder));
        var client = MongoClients.create(store.uri())) {
      var generations = new MongoGenerations(client.getDatabase("anju_overview"));
      generations.start();
      var bench = new WorkListBench(generations);
      double rate = bench.derive(tasks);
      bench.requireCounts(tasks);
      report(bench.measure(), tasks, rate);
      generations.stop();
    }
    System.exit(0);
  }

  /** Tasks a second, from facts to counts. */
  private double derive(int tasks) {
    var refresh = new WorkRefresh(generations, _ -> lists, (_, _) -> true, Clock.system(ZONE));
    var folder = new FactFolder(new Contributions(_ -> List.of()), generations.serving());
    long begun = System.nanoTime();
    for (int from = 0; from < tasks; from += BATCH) {
      int until = Math.min(from + BATCH, tasks);
      fold(folder, FactType.CORRECTION, from, until, 0);
      fold(folder, FactType.DISCREPANCY, from, until, 1);
      if (from % 100_000 == 0) {
        System.out.printf("  %,d of %,d%n", from, tasks);
      }
    }
    refresh.complete(generations.serving());
    return tasks / ((System.nanoTime() - begun) / 1e9);
  }

  private static void fold(FactFolder folder, FactType type, int from, int until, int which) {
    folder.fold(
        type,
        IntStream.range(from, until)
            .filter(i -> i % 2 == which)
            .mapToObj(WorkListBench::fact)
            .toList());
  }

  private static Fact fact(int i) {
    return i % 2 == 0
        ? new CorrectionFact(
            "c" + i,
            1,
            personId(i),
            NotifiedAuthority.POLICE,
            community(i),
            false,
            DAY,
            DAY.plusDays(i % 90),
            null,
            AT)
        : new DiscrepancyFact(
            personId(i) + ":NAME_DIFFERS",
            1,
            personId(i),
            RegisterDiscrepancy.values()[i / 2 % 4],
            null,
            community(i),
            DAY,
            true,
            AT);
  }

  private static String community(int i) {
    int one = i / 2 % COMMUNITIES;
    return CITY + "%02d%03d%03d".formatted(3 + one % 10, 1 + one / 10 % 10, 1 + one / 100);
  }

  private static String personId(int number) {
    var id = new StringBuilder();
    for (long rest = number * 2_654_435_761L + 7;
        id.length() < 26;
        rest = rest * 6_364_136_223_846_793_005L + 1) {
      id.append(BASE32.charAt((int) (rest >>> 59)));
    }
    return id.toString();
  }

  private void requireCounts(int tasks) {
    long counted = lists.counts(places(CITY)).values().stream().mapToLong(one -> one.open()).sum();
    if (counted != tasks) {
      throw new IllegalStateException(counted + " counted, not " + tasks);
    }
  }

  /** What a chief's page of counts reads, and more. */
  private static List<WorkPlace> places(String division) {
    return Arrays.stream(WorkKind.values())
        .flatMap(kind ->
            Stream.of(NotifiedAuthority.values()).map(authority -> new WorkList(kind, authority)))
        .map(list -> new WorkPlace(list, division))
        .toList();
  }

  private String measure() {
    var rows = new StringBuilder();
    for (String division : List.of(CITY, community(0))) {
      rows.append(row("counts", division, () -> lists.counts(places(division))));
      var place =
          new WorkPlace(new WorkList(WorkKind.CORRECTION_DUE, NotifiedAuthority.POLICE), division);
      var first = new Query(place, Optional.empty(), Optional.empty(), Optional.empty());
      rows.append(row("first page", division, () -> lists.page(first, PAGE)));
    }
    return rows.toString();
  }

  private static String row(String what, String division, Runnable read) {
    ClosedLoopLoad.run(CLIENTS, 1, _ -> read.run());
    var sample = ClosedLoopLoad.run(CLIENTS, SECONDS, _ -> read.run());
    String row =
        "| %s | %s | %,.0f | %.1f | %.1f |%n"
            .formatted(what, division, sample.perSecond(), sample.millis(50), sample.millis(99));
    System.out.print(row);
    return row;
  }

  private static void report(String rows, int tasks, double rate) {
    Report.write(
        BenchSettings.fromEnvironment().home().resolve(Path.of("docs", "worklists.md")),
        "work lists of " + tasks,
        """
        %,d open tasks, store and work lists in one JVM, %d clients, pages of %d. Tasks were derived \
        from facts and counted at %,.0f/s.

        | read | division | reads/s | p50 ms | p99 ms |
        |---|---|---|---|---|
        %s\
        """
            .formatted(tasks, CLIENTS, PAGE, rate, rows));
  }
}
