package io.anju.platform.idempotency;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * The answers given under idempotency keys, kept for two days. They need not be durable beyond the process: a change carried
 * out again after a power failure draws the same ids and so meets its own work (see {@code Command}).
 */
public final class Answers {

  /** What a key stands for. */
  sealed interface Claim {

    /** To be carried out now; {@code begun} is when the key was first used. */
    record Ours(Instant begun) implements Claim {}

    /** Carried out before. */
    record Given(int status, Map<String, String> headers, String sealedBody) implements Claim {}

    /** Another request is carrying it out. */
    record UnderWay() implements Claim {}

    /** The key was used for something else. */
    record Mismatch() implements Claim {}
  }

  private static final Duration KEPT = Duration.ofDays(2);
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final MongoCollection<Document> answers;
  private final Clock clock;

  public Answers(MongoDatabase database, Clock clock) {
    this.answers = database.getCollection("answers").withWriteConcern(WriteConcern.W1.withJournal(false));
    this.clock = clock;
    answers.createIndex(Indexes.ascending("at"), new IndexOptions().name("kept").expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
  }

  Claim claim(String id, String request) {
    var now = clock.instant();
    try {
      answers.insertOne(new Document("_id", id).append("request", request)
          .append("at", Date.from(now)).append("until", Date.from(now.plus(LEASE))));
      return new Claim.Ours(now);
    } catch (MongoWriteException taken) {
      if (ErrorCategory.fromErrorCode(taken.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw taken;
      }
      return again(id, request, now);
    }
  }

  private Claim again(String id, String request, Instant now) {
    var found = answers.find(Filters.eq("_id", id)).first();
    if (found == null) {
      return new Claim.UnderWay();
    }
    if (!request.equals(found.getString("request"))) {
      return new Claim.Mismatch();
    }
    if (found.containsKey("status")) {
      var headers = new java.util.HashMap<String, String>();
      found.get("headers", Document.class).forEach((name, value) -> headers.put(name, value.toString()));
      return new Claim.Given(found.getInteger("status"), headers, found.getString("body"));
    }
    boolean taken = answers.updateOne(Filters.and(Filters.eq("_id", id), Filters.lt("until", Date.from(now))),
        Updates.set("until", Date.from(now.plus(LEASE)))).getMatchedCount() == 1;
    return taken ? new Claim.Ours(found.getDate("at").toInstant()) : new Claim.UnderWay();
  }

  void given(String id, Claim.Given answer) {
    answers.updateOne(Filters.eq("_id", id), Updates.combine(Updates.set("status", answer.status()),
        Updates.set("headers", new Document(Map.copyOf(answer.headers()))), Updates.set("body", answer.sealedBody())));
  }

  /** Nothing was changed, so the key is free to be tried again. */
  void released(String id) {
    answers.deleteOne(Filters.eq("_id", id));
  }
}
