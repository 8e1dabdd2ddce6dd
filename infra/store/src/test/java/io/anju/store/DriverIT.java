package io.anju.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverIT {
  @TempDir private Path data;
  private Store store;
  private MongoClient client;
  private MongoDatabase database;

  @BeforeEach
  void start() {
    store = StoreFixture.store(data);
    client = StoreFixture.client(store.uri(), true);
    database = client.getDatabase("test");
  }

  @AfterEach
  void stop() {
    client.close();
    assertThat(store.check()).isEmpty();
    store.close();
  }

  @Test
  void upsert_of_an_older_version_fails_with_a_duplicate_key() {
    var views = database.getCollection("views");
    var upsert = new UpdateOptions().upsert(true);
    assertThat(
            views
                .updateOne(and(eq("_id", "p"), lt("version", 5)), Updates.set("version", 5), upsert)
                .getUpsertedId()
                .asString()
                .getValue())
        .isEqualTo("p");
    assertThat(
            views
                .updateOne(and(eq("_id", "p"), lt("version", 7)), Updates.set("version", 7), upsert)
                .getModifiedCount())
        .isOne();
    assertThatThrownBy(() ->
            views.updateOne(
                and(eq("_id", "p"), lt("version", 6)), Updates.set("version", 6), upsert))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    assertThat(views.find(eq("_id", "p")).first()).containsEntry("version", 7);
  }

  @Test
  void sorted_find_uses_the_index_and_streams_through_cursors() {
    var people = database.getCollection("people");
    people.createIndex(Indexes.compoundIndex(Indexes.ascending("city"), Indexes.descending("age")));
    var documents = new ArrayList<Document>();
    for (int i = 0; i < 1000; i++) {
      documents.add(new Document("_id", i).append("city", "c" + i % 3).append("age", i));
    }
    assertThat(people.insertMany(documents).getInsertedIds()).hasSize(1000);
    var oldest =
        people
            .find(and(eq("city", "c1"), gt("age", 500)))
            .sort(new Document("age", -1))
            .limit(3)
            .into(new ArrayList<>());
    assertThat(oldest)
        .extracting(person -> person.getInteger("age"))
        .containsExactly(997, 994, 991);
    assertThat(people.find().sort(new Document("_id", 1)).batchSize(7).into(new ArrayList<>()))
        .hasSize(1000);
    assertThat(people.countDocuments(eq("city", "c0"))).isEqualTo(334);
    assertThat(people.estimatedDocumentCount()).isEqualTo(1000);
    var plan = people.find(eq("city", "c1")).sort(new Document("age", -1)).explain();
    assertThat(plan.toJson())
        .contains("IXSCAN")
        .contains("city_1_age_-1")
        .doesNotContain("\"SORT\"");
  }

  @Test
  void partial_unique_index_applies_to_matching_documents_only() {
    var outbox = database.getCollection("outbox");
    outbox.createIndex(
        Indexes.ascending("pending"),
        new IndexOptions().partialFilterExpression(exists("pending")));
    outbox.createIndex(
        Indexes.ascending("email"),
        new IndexOptions().unique(true).partialFilterExpression(exists("email")));
    outbox.insertMany(
        List.of(
            new Document("_id", 1),
            new Document("_id", 2),
            new Document("_id", 3).append("email", "a").append("pending", "x")));
    assertThatThrownBy(() -> outbox.insertOne(new Document("_id", 4).append("email", "a")))
        .hasMessageContaining("E11000");
    assertThat(outbox.find(exists("pending")).explain().toJson()).contains("pending_1");
    outbox.updateOne(eq("_id", 3), Updates.unset("pending"));
    assertThat(outbox.find(exists("pending"))).isEmpty();
  }

  @Test
  void unordered_bulk_write_reports_every_error() {
    var c = database.getCollection("bulk");
    c.insertOne(new Document("_id", 1));
    assertThatThrownBy(() ->
            c.bulkWrite(
                List.of(
                    new InsertOneModel<>(new Document("_id", 1)),
                    new InsertOneModel<>(new Document("_id", 2)),
                    new InsertOneModel<>(new Document("_id", 1)),
                    new UpdateOneModel<>(eq("_id", 2), Updates.inc("n", 3))),
                new BulkWriteOptions().ordered(false)))
        .hasMessageContaining("index=2");
    assertThat(c.find(eq("_id", 2)).first()).containsEntry("n", 3);
  }

  @Test
  void find_one_and_update_takes_the_first_document_in_sort_order() {
    var jobs = database.getCollection("jobs");
    jobs.insertMany(
        List.of(new Document("_id", 1).append("due", 5), new Document("_id", 2).append("due", 3)));
    var leased =
        jobs.findOneAndUpdate(
            exists("lease", false),
            Updates.set("lease", "me"),
            new FindOneAndUpdateOptions()
                .sort(new Document("due", 1))
                .returnDocument(ReturnDocument.AFTER));
    assertThat(leased).containsEntry("_id", 2).containsEntry("lease", "me");
    assertThat(jobs.findOneAndDelete(eq("_id", 2))).containsEntry("lease", "me");
    assertThat(jobs.replaceOne(eq("_id", 1), new Document("due", 9)).getModifiedCount()).isOne();
    assertThat(jobs.deleteMany(new Document()).getDeletedCount()).isOne();
  }

  @Test
  void pipeline_groups_and_sorts() {
    var c = database.getCollection("stats");
    for (int i = 0; i < 20; i++) {
      c.insertOne(new Document("district", i % 4).append("people", i));
    }
    var sums =
        c.aggregate(
                List.of(
                    Aggregates.match(gt("people", 3)),
                    Aggregates.group("$district", Accumulators.sum("n", "$people")),
                    Aggregates.sort(new Document("_id", 1))))
            .into(new ArrayList<>());
    assertThat(sums).extracting(sum -> sum.getInteger("n")).containsExactly(40, 44, 48, 52);
  }

  @Test
  void ttl_index_deletes_expired_documents() {
    var c = database.getCollection("leases");
    c.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
    c.insertMany(
        List.of(
            new Document("_id", "old").append("at", Date.from(Instant.now().minusSeconds(120))),
            new Document("_id", "new").append("at", new Date()),
            new Document("_id", "none")));
    var deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (c.countDocuments() == 3 && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
    }
    assertThat(c.find().into(new ArrayList<>()))
        .extracting(document -> document.get("_id"))
        .containsExactlyInAnyOrder("new", "none");
  }

  @Test
  void rename_with_drop_target_replaces_the_collection_atomically() {
    try (var relaxed = StoreFixture.client(store.uri(), false)) {
      MongoCollection<Document> rebuilt = relaxed.getDatabase("test").getCollection("rebuilt");
      rebuilt.createIndex(Indexes.ascending("a"));
      rebuilt.insertOne(new Document("_id", "new").append("a", 1));
      database.getCollection("view").insertOne(new Document("_id", "old"));
      rebuilt.renameCollection(
          new com.mongodb.MongoNamespace("test", "view"),
          new com.mongodb.client.model.RenameCollectionOptions().dropTarget(true));
    }
    assertThat(database.getCollection("view").find(eq("a", 1)).first()).containsEntry("_id", "new");
    assertThat(database.listCollectionNames().into(new ArrayList<>())).containsExactly("view");
  }

  @Test
  void wrong_password_is_rejected() {
    var wrong = store.uri().replaceAll(":[^:@/]+@", ":wrong@") + "&serverSelectionTimeoutMS=3000";
    try (var stranger = StoreFixture.client(wrong, true)) {
      assertThatThrownBy(() -> stranger.getDatabase("test").getCollection("views").countDocuments())
          .hasMessageContaining("authenticat");
    }
  }
}
