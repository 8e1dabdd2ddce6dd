package io.anju.bench.conformance;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * Runs the conformance cases on one server, in a database of their own that is dropped afterwards.
 */
final class ConformanceRun {
  private static final String DATABASE = "anju_conformance";
  private static final String COLLECTION = "c";
  private static final String EMBEDDED_STORE = "anju-store";
  private final MongoDatabase database;
  private final boolean embeddedStore;

  /** How a case ended. */
  enum Verdict {
    PASSED,
    FAILED,
    NOT_JUDGED
  }

  /**
   * The result of a case.
   *
   * @param differences what was not as expected; empty unless it failed
   */
  record Result(ConformanceCase tested, Verdict verdict, List<String> differences) {}

  ConformanceRun(MongoClient client) {
    this.database = client.getDatabase(DATABASE);
    this.embeddedStore =
        database
            .runCommand(new Document("buildInfo", 1))
            .getList("modules", String.class, List.of())
            .contains(EMBEDDED_STORE);
  }

  List<Result> run(List<ConformanceCase> cases) {
    try {
      return cases.stream().map(this::run).toList();
    } finally {
      database.drop();
    }
  }

  private Result run(ConformanceCase tested) {
    if (tested.expected().isEmpty() && !embeddedStore) {
      return new Result(tested, Verdict.NOT_JUDGED, List.of());
    }
    prepare(tested);
    var reply = reply(tested.command());
    var stored =
        database
            .getCollection(COLLECTION)
            .find()
            .sort(new Document("_id", 1))
            .into(new ArrayList<>());
    var differences = new ArrayList<String>();
    if (!tested.expected().isEmpty()) {
      differences.addAll(tested.expected().differences(reply, stored));
    }
    if (embeddedStore && !tested.ours().isEmpty()) {
      differences.addAll(tested.ours().differences(reply, stored));
    }
    return new Result(tested, differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED, differences);
  }

  private void prepare(ConformanceCase tested) {
    database.getCollection(COLLECTION).drop();
    if (!tested.indexes().isEmpty()) {
      database.runCommand(
          new Document("createIndexes", COLLECTION).append("indexes", tested.indexes()));
    }
    if (!tested.documents().isEmpty()) {
      database.getCollection(COLLECTION).insertMany(tested.documents());
    }
  }

  private Document reply(Document command) {
    try {
      return database.runCommand(command);
    } catch (MongoCommandException e) {
      return Document.parse(e.getResponse().toJson());
    }
  }
}
