package io.anju.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsIT {
  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private Store store;
  private MongoClient client;
  private MongoCollection<Document> rows;

  @BeforeEach
  void start() {
    store = StoreFixture.store(data);
    client = StoreFixture.client(store.uri(), true);
    rows = client.getDatabase("t").getCollection("rows");
  }

  @AfterEach
  void stop() {
    client.close();
    store.close();
  }

  @Test
  void backup_opens_as_a_consistent_store_without_later_writes() {
    rows.createIndex(new Document("a", 1));
    rows.insertOne(new Document("_id", 1).append("a", 1));
    store.backup(elsewhere.resolve("backup"));
    rows.insertOne(new Document("_id", 2).append("a", 1));
    try (var restored = StoreFixture.store(elsewhere.resolve("backup"));
        var other = StoreFixture.client(restored.uri(), true)) {
      assertThat(
              other.getDatabase("t").getCollection("rows").find(eq("a", 1)).into(new ArrayList<>()))
          .extracting(row -> row.get("_id"))
          .containsExactly(1);
      assertThat(restored.check()).isEmpty();
    }
    assertThatThrownBy(() -> store.backup(elsewhere.resolve("backup")))
        .hasMessageContaining("exists already");
  }

  @Test
  void collections_indexes_and_counts_survive_a_restart() {
    rows.createIndex(new Document("tags", 1), new IndexOptions().name("byTag"));
    rows.insertMany(
        List.of(new Document("_id", 1).append("tags", List.of("a", "b")), new Document("_id", 2)));
    stop();
    start();
    assertThat(rows.estimatedDocumentCount()).isEqualTo(2);
    assertThat(rows.find(eq("tags", "b")).explain().toJson())
        .contains("byTag")
        .contains("\"isMultiKey\": true");
    assertThat(rows.find(eq("tags", "b")).first()).containsEntry("_id", 1);
  }

  @Test
  void credentials_file_is_readable_by_its_owner_only() throws Exception {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("credentials"))))
        .isEqualTo("rw-------");
  }

  @Test
  void concurrent_increments_of_one_document_are_all_applied() throws Exception {
    rows.insertOne(new Document("_id", 1).append("n", 0));
    inParallel(
        8,
        () -> {
          for (int i = 0; i < 25; i++) {
            rows.updateOne(eq("_id", 1), Updates.inc("n", 1));
          }
        });
    assertThat(rows.find(eq("_id", 1)).first()).containsEntry("n", 200);
  }

  @Test
  void concurrent_inserts_of_one_unique_key_accept_exactly_one() throws Exception {
    rows.createIndex(new Document("k", 1), new IndexOptions().unique(true));
    var got = new AtomicInteger();
    inParallel(
        8,
        () -> {
          for (int i = 0; i < 25; i++) {
            try {
              rows.insertOne(new Document("k", i));
              got.incrementAndGet();
            } catch (MongoException e) {
              assertThat(e.getCode()).isEqualTo(11000);
            }
          }
        });
    assertThat(got).hasValue(25);
    assertThat(rows.countDocuments()).isEqualTo(25);
  }

  @Test
  void index_built_during_writes_contains_every_document() throws Exception {
    for (int i = 0; i < 500; i++) {
      rows.insertOne(new Document("_id", i).append("a", i));
    }
    var next = new AtomicInteger(500);
    inParallel(
        4,
        () -> {
          for (int i = 0; i < 50; i++) {
            int id = next.getAndIncrement();
            rows.insertOne(new Document("_id", id).append("a", id));
            if (id == 550) {
              rows.createIndex(new Document("a", 1));
            }
          }
        });
    assertThat(rows.find(new Document("a", new Document("$gte", 0))).explain().toJson())
        .contains("IXSCAN");
    assertThat(rows.countDocuments(new Document("a", new Document("$gte", 0)))).isEqualTo(700);
    assertThat(store.check()).isEmpty();
  }

  @Test
  void cursor_reads_the_snapshot_it_was_opened_on() {
    for (int i = 0; i < 300; i++) {
      rows.insertOne(new Document("_id", i));
    }
    try (var cursor = rows.find().sort(new Document("_id", 1)).batchSize(10).iterator()) {
      cursor.next();
      rows.deleteMany(new Document());
      int left = 0;
      while (cursor.hasNext()) {
        cursor.next();
        left++;
      }
      assertThat(left).isEqualTo(299);
    }
    assertThat(rows.find().first()).isNull();
  }

  @Test
  void sort_over_the_memory_limit_fails_and_the_store_stays_available() {
    var text = "x".repeat(1 << 20);
    int tooMany = (int) (Runtime.getRuntime().maxMemory() / 16 / text.length()) + 4;
    for (int i = 0; i < tooMany; i++) {
      rows.insertOne(new Document("_id", i).append("n", -i).append("text", text));
    }
    assertThatThrownBy(() -> rows.find().sort(new Document("n", 1)).into(new ArrayList<>()))
        .isInstanceOfSatisfying(MongoException.class, e -> assertThat(e.getCode()).isEqualTo(292));
    assertThat(rows.find().sort(new Document("n", 1)).limit(2).into(new ArrayList<>()))
        .extracting(row -> row.get("n"))
        .containsExactly(-tooMany + 1, -tooMany + 2);
    assertThat(rows.countDocuments()).isEqualTo(tooMany);
  }

  @Test
  void scan_over_max_time_fails_with_max_time_expired() {
    var many = new ArrayList<Document>();
    for (int i = 0; i < 20_000; i++) {
      many.add(new Document("_id", i).append("text", "y".repeat(200)));
    }
    rows.insertMany(many);
    assertThatThrownBy(() ->
            rows.find(new Document("text", new Document("$regex", "z")))
                .maxTime(1, TimeUnit.MILLISECONDS)
                .first())
        .isInstanceOfSatisfying(MongoException.class, e -> assertThat(e.getCode()).isEqualTo(50));
  }

  @Test
  void unacknowledged_and_unjournaled_writes_are_applied() {
    rows.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document("_id", "w0"));
    rows.withWriteConcern(WriteConcern.W1.withJournal(false)).insertOne(new Document("_id", "w1"));
    rows.withWriteConcern(WriteConcern.MAJORITY).insertOne(new Document("_id", "majority"));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (rows.countDocuments() < 3 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(rows.countDocuments()).isEqualTo(3);
  }

  @Test
  void binary_values_round_trip_and_unsupported_subtypes_are_rejected() {
    var uuid = java.util.UUID.randomUUID();
    rows.insertOne(
        new Document("_id", 1)
            .append("data", new Binary(new byte[] {1, 2}))
            .append("uuid", new BsonBinary(uuid)));
    rows.updateOne(eq("_id", 1), Updates.set("seen", true));
    var row = rows.withDocumentClass(org.bson.BsonDocument.class).find().first();
    assertThat(row.getBinary("uuid").asUuid()).isEqualTo(uuid);
    assertThat(row.getBinary("data").getData()).containsExactly(1, 2);
    assertThatThrownBy(() ->
            rows.insertOne(
                new Document("_id", 2).append("data", new Binary((byte) 0x80, new byte[] {1}))))
        .isInstanceOf(MongoException.class);
  }

  @Test
  void strict_stable_api_rejects_commands_and_options_outside_v1() {
    assertThatThrownBy(() -> rows.distinct("a", String.class).first())
        .isInstanceOfSatisfying(
            MongoCommandException.class, e -> assertThat(e.getErrorCode()).isEqualTo(323));
    assertThatThrownBy(
            () -> rows.createIndex(new Document("a", 1), new IndexOptions().sparse(true)))
        .isInstanceOfSatisfying(
            MongoCommandException.class, e -> assertThat(e.getErrorCode()).isEqualTo(323));
  }

  private static void inParallel(int threads, Runnable work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var done : pool.invokeAll(Collections.nCopies(threads, Executors.callable(work)))) {
        done.get();
      }
    }
  }
}
