package io.anju.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rocksdb.RocksDBException;

/**
 * Measures the store at growing sizes, and beside it mongo-java-server in memory and RocksDB
 * itself.
 */
public final class StoreBench {
  private static final long MEMORY_BACKEND_UP_TO = 100_000;
  private static final long ROCKS_UP_TO = 1_000_000;
  private static final String USAGE =
      """
      usage: ./anju bench store [options]
        --documents <n>[,<n>...]  sizes to measure at; 100000,1000000 by default
        --out <file>              the page to write the table to; docs/performance.md by default
        --data <directory>        the directory of the data; a temporary one by default
      """;

  private StoreBench() {}

  public static void main(String[] arguments)
      throws IOException, RocksDBException, InterruptedException {
    var sizes = List.of(100_000L, 1_000_000L);
    var out = Path.of("docs/performance.md");
    Path given = null;
    for (int i = 0; i < arguments.length; i += 2) {
      if (arguments[i].equals("--help") || i + 1 == arguments.length) {
        System.out.print(USAGE);
        return;
      }
      switch (arguments[i]) {
        case "--documents" ->
            sizes = List.of(arguments[i + 1].split(",")).stream().map(Long::valueOf).toList();
        case "--out" -> out = Path.of(arguments[i + 1]);
        case "--data" -> given = Path.of(arguments[i + 1]);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    var data =
        given == null
            ? Files.createTempDirectory("anju-bench-store")
            : Files.createDirectories(given);
    var figures = new ArrayList<Measurements>();
    for (long size : sizes) {
      figures.add(store(data.resolve("store-" + size), size));
      if (size <= MEMORY_BACKEND_UP_TO) {
        figures.add(memoryBackend(size));
      }
      if (size <= ROCKS_UP_TO) {
        figures.add(rocks(data.resolve("rocks-" + size), size));
      }
      StoreReport.write(out, figures);
    }
    if (given == null) {
      delete(data);
    }
    System.out.println("written to " + out);
  }

  private static Measurements store(Path data, long size) throws IOException {
    var figures = new Measurements("anju store", size);
    long documents;
    try (var server = ServerProcess.store(data)) {
      try (var work = new Workload(server, figures, true)) {
        work.run();
        documents = work.count();
      }
      figures.put("resident memory, MB", server.residentBytes() / 1e6);
    }
    figures.put("disk per document, bytes", (double) bytes(data) / documents);
    delete(data);
    return figures;
  }

  private static Measurements memoryBackend(long size) {
    var figures = new Measurements("mongo-java-server memory", size);
    try (var server = ServerProcess.memoryBackend();
        var work = new Workload(server, figures, false)) {
      work.run();
      figures.put("resident memory, MB", server.residentBytes() / 1e6);
    }
    return figures;
  }

  private static Measurements rocks(Path data, long size)
      throws IOException, RocksDBException, InterruptedException {
    var figures = new Measurements("RocksDB directly", size);
    Files.createDirectories(data);
    RocksDbWorkload.run(data, figures);
    delete(data);
    return figures;
  }

  private static long bytes(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
