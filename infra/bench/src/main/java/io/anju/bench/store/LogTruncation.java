package io.anju.bench.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bson.Document;

/**
 * Cuts the log of a killed store at random bytes: it must open every time, with a prefix of what
 * was written in order.
 */
final class LogTruncation {
  private static final int ROWS = 3000;

  /**
   * @param failed cuts after which the store did not open, was inconsistent or had no prefix
   */
  record Result(int cuts, int failed, long shortest, long longest) {}

  private LogTruncation() {}

  static Result run(Path directory, int cuts) throws IOException {
    Path original = directory.resolve("whole");
    try (var server = ServerProcess.store(original)) {
      try (var client = MongoClients.create(server.uri())) {
        var rows = client.getDatabase("faults").getCollection("rows");
        rows.createIndex(new Document("n", 1));
        for (int i = 0; i < ROWS; i++) {
          rows.insertOne(
              new Document("_id", i).append("n", i % 17).append("text", "x".repeat(i % 400)));
        }
      }
      server.kill();
    }
    var random = new SplittableRandom(42);
    int failed = 0;
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (int cut = 0; cut < cuts; cut++) {
      Path copy = directory.resolve("cut");
      copy(original, copy);
      truncateLog(copy, random);
      long prefix = recoveredPrefix(copy);
      failed += prefix < 0 ? 1 : 0;
      shortest = Math.min(shortest, prefix);
      longest = Math.max(longest, prefix);
      StoreBench.delete(copy);
    }
    return new Result(cuts, failed, shortest, longest);
  }

  private static void truncateLog(Path copy, SplittableRandom random) throws IOException {
    List<Path> logs = new ArrayList<>();
    try (var files = Files.list(copy.resolve("db"))) {
      files.filter(file -> file.toString().endsWith(".log")).forEach(logs::add);
    }
    Path log = logs.get(random.nextInt(logs.size()));
    try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.truncate(random.nextLong(channel.size()));
    }
  }

  /**
   * The number of rows if they are the first ones without a gap and the store is consistent;
   * otherwise -1.
   */
  private static long recoveredPrefix(Path data) {
    try (var store = Store.open(StoreSettings.forDirectory(data).withMemory(32L << 20));
        var client = MongoClients.create(store.uri())) {
      MongoCollection<Document> rows = client.getDatabase("faults").getCollection("rows");
      long expected = 0;
      for (Document row : rows.find().sort(new Document("_id", 1))) {
        if (row.getInteger("_id") != expected++) {
          return -1;
        }
      }
      return store.check().isEmpty() ? expected : -1;
    } catch (RuntimeException e) {
      System.out.println("a cut log did not open: " + e.getMessage());
      return -1;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
