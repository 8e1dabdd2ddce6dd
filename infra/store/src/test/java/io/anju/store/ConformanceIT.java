package io.anju.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases of conformance.json against the store, or with {@code -Danju.mongodb.url=...} against
 * any other server.
 */
class ConformanceIT {
  private static final String URL = System.getProperty("anju.mongodb.url");
  private static Store store;
  private static MongoClient client;
  private static MongoDatabase database;

  @BeforeAll
  static void start(@TempDir Path data) {
    store = URL == null ? StoreFixture.store(data) : null;
    client = MongoClients.create(URL == null ? store.uri() : URL);
    database = client.getDatabase("anju_conformance");
  }

  @AfterAll
  static void stop() {
    database.drop();
    client.close();
    if (store != null) {
      assertThat(store.check()).isEmpty();
      store.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> replies_match_mongodb_for_every_conformance_case() throws IOException {
    try (var in = ConformanceIT.class.getResourceAsStream("/conformance.json")) {
      var file = Document.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return file.getList("cases", Document.class).stream()
          .map(testCase ->
              DynamicTest.dynamicTest(testCase.getString("name"), () -> check(testCase)));
    }
  }

  private static void check(Document testCase) {
    prepare(testCase);
    var reply = run(testCase.get("command", Document.class));
    if (testCase.containsKey("error")) {
      assertThat(reply.getInteger("code"))
          .as(reply.toJson())
          .isEqualTo(testCase.getInteger("error"));
      return;
    }
    assertThat(((Number) reply.get("ok")).intValue()).as(reply.toJson()).isOne();
    if (testCase.containsKey("writeError")) {
      assertThat(reply.getList("writeErrors", Document.class).getFirst().getInteger("code"))
          .as(reply.toJson())
          .isEqualTo(testCase.getInteger("writeError"));
    } else {
      assertThat(reply).doesNotContainKey("writeErrors");
    }
    testCase
        .get("expect", new Document())
        .forEach((field, expected) -> assertIncludes(reply.get(field), expected, reply.toJson()));
    if (testCase.containsKey("batch")) {
      assertThat(reply.get("cursor", Document.class).getList("firstBatch", Document.class))
          .isEqualTo(testCase.getList("batch", Document.class));
    }
    if (testCase.containsKey("after")) {
      assertThat(
              database
                  .getCollection("c")
                  .find()
                  .sort(new Document("_id", 1))
                  .into(new ArrayList<>()))
          .isEqualTo(testCase.getList("after", Document.class));
    }
  }

  private static void prepare(Document testCase) {
    database.getCollection("c").drop();
    var indexes = testCase.getList("indexes", Document.class, List.of());
    if (!indexes.isEmpty()) {
      database.runCommand(new Document("createIndexes", "c").append("indexes", indexes));
    }
    var documents = testCase.getList("documents", Document.class, List.of());
    if (!documents.isEmpty()) {
      database.getCollection("c").insertMany(documents);
    }
  }

  private static Document run(Document command) {
    try {
      return database.runCommand(command);
    } catch (MongoCommandException e) {
      return Document.parse(e.getResponse().toJson());
    }
  }

  private static void assertIncludes(Object actual, Object expected, String reply) {
    if (expected instanceof Document fields) {
      assertThat(actual).as(reply).isInstanceOf(Document.class);
      fields.forEach(
          (field, value) -> assertIncludes(((Document) actual).get(field), value, reply));
    } else if (expected instanceof Number number) {
      assertThat(((Number) actual).doubleValue()).as(reply).isEqualTo(number.doubleValue());
    } else {
      assertThat(actual).as(reply).isEqualTo(expected);
    }
  }
}
