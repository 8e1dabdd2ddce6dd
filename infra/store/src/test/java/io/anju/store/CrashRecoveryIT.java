package io.anju.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small form of {@code /anju bench store-faults}: enough to notice when durability breaks. */
class CrashRecoveryIT {
  private static final int WRITERS = 4;
  private static final int WRITES_PER_ROUND = 300;
  @TempDir private Path data;

  @Test
  void acknowledged_writes_survive_a_kill() throws Exception {
    Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    var next = new AtomicInteger();
    for (int round = 1; round <= 2; round++) {
      var process = start();
      try (var client = MongoClients.create(uri(process))) {
        client
            .getDatabase("t")
            .getCollection("rows")
            .createIndex(new Document("k", 1), new IndexOptions().unique(true));
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
          writers.add(Thread.ofPlatform().start(() -> write(client, next, acknowledged)));
        }
        while (acknowledged.size() < WRITES_PER_ROUND * round) {
          LockSupport.parkNanos(1_000_000);
        }
        process.destroyForcibly();
        process.onExit().join();
        client.close();
        for (Thread writer : writers) {
          writer.join();
        }
      }
      try (var store = StoreFixture.store(data);
          var client = MongoClients.create(store.uri())) {
        var stored =
            client
                .getDatabase("t")
                .getCollection("rows")
                .distinct("_id", Integer.class)
                .into(new ArrayList<>());
        assertThat(stored).containsAll(acknowledged);
        assertThat(store.check()).isEmpty();
      }
    }
  }

  @Test
  void truncated_log_recovers_a_prefix_of_the_writes_without_a_gap() throws Exception {
    var process = start();
    try (var client = MongoClients.create(uri(process))) {
      var rows = client.getDatabase("t").getCollection("rows");
      rows.createIndex(new Document("k", 1));
      for (int i = 0; i < WRITES_PER_ROUND; i++) {
        rows.insertOne(new Document("_id", i).append("k", i % 7).append("text", "x".repeat(i)));
      }
      process.destroyForcibly();
      process.onExit().join();
    }
    long stored = WRITES_PER_ROUND + 1;
    for (int cut = 9; cut >= 1; cut -= 2) {
      truncate(cut / 10.0);
      try (var store = StoreFixture.store(data);
          var client = MongoClients.create(store.uri())) {
        var ids =
            client
                .getDatabase("t")
                .getCollection("rows")
                .find()
                .sort(new Document("_id", 1))
                .map(row -> row.getInteger("_id"))
                .into(new ArrayList<>());
        assertThat(ids)
            .hasSizeLessThanOrEqualTo((int) stored)
            .isEqualTo(java.util.stream.IntStream.range(0, ids.size()).boxed().toList());
        assertThat(store.check()).isEmpty();
        stored = ids.size();
      }
    }
    assertThat(stored).isLessThan(WRITES_PER_ROUND);
  }

  private static void write(MongoClient client, AtomicInteger next, Set<Integer> acknowledged) {
    try {
      while (true) {
        int id = next.incrementAndGet();
        client
            .getDatabase("t")
            .getCollection("rows")
            .insertOne(new Document("_id", id).append("k", id));
        acknowledged.add(id);
      }
    } catch (MongoException | IllegalStateException e) {
      assertThat(e).as("the end of a killed store's client").isNotNull();
    }
  }

  private void truncate(double share) throws IOException {
    try (var files = Files.list(data.resolve("db"))) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
          channel.truncate((long) (channel.size() * share));
        }
      }
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data",
                data.toString(),
                "--port",
                "0"))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String uri(Process process) throws IOException {
    String line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    assertThat(line).startsWith("listening on ");
    String address = line.substring("listening on ".length()).split(",")[0];
    return "mongodb://"
        + Files.readString(data.resolve("credentials")).strip()
        + "@"
        + address
        + "/?authSource=admin&serverSelectionTimeoutMS=60000";
  }
}
