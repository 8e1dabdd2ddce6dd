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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Stored responses in a collection of the service. They need not be durable beyond the process: a
 * change carried out again after a power failure draws the same ids and so meets its own work (see
 * {@code Command}).
 */
final class MongoStoredResponses implements StoredResponses {

  private static final Duration TIME_TO_LIVE = Duration.ofDays(2);
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final MongoCollection<Document> responses;
  private final Clock clock;

  MongoStoredResponses(MongoDatabase database, Clock clock) {
    this.responses =
        database.getCollection("answers").withWriteConcern(WriteConcern.W1.withJournal(false));
    this.clock = clock;
    responses.createIndex(
        Indexes.ascending("at"),
        new IndexOptions().name("kept").expireAfter(TIME_TO_LIVE.toSeconds(), TimeUnit.SECONDS));
  }

  @Override
  public Claim claim(String id, String request) {
    var now = clock.instant();
    try {
      responses.insertOne(
          new Document("_id", id)
              .append("request", request)
              .append("at", Date.from(now))
              .append("until", Date.from(now.plus(LEASE))));
      return new Claim.Acquired(now);
    } catch (MongoWriteException acquired) {
      if (ErrorCategory.fromErrorCode(acquired.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw acquired;
      }
      return claimExisting(id, request, now);
    }
  }

  private Claim claimExisting(String id, String request, Instant now) {
    var found = responses.find(Filters.eq("_id", id)).first();
    if (found == null) {
      return new Claim.InProgress();
    }
    if (!request.equals(found.getString("request"))) {
      return new Claim.Mismatch();
    }
    if (found.containsKey("status")) {
      var headers = new HashMap<String, String>();
      found
          .get("headers", Document.class)
          .forEach((name, value) -> headers.put(name, value.toString()));
      return new Claim.Completed(
          found.get("content", ""),
          found.getInteger("status"),
          headers,
          found.getString("body"),
          found.getList("persons", String.class, List.of()),
          found.getList("fields", String.class, List.of()));
    }
    boolean acquired =
        responses
                .updateOne(
                    Filters.and(Filters.eq("_id", id), Filters.lt("until", Date.from(now))),
                    Updates.set("until", Date.from(now.plus(LEASE))))
                .getMatchedCount()
            == 1;
    return acquired ? new Claim.Acquired(found.getDate("at").toInstant()) : new Claim.InProgress();
  }

  @Override
  public void complete(String id, Claim.Completed response) {
    responses.updateOne(
        Filters.eq("_id", id),
        Updates.combine(
            Updates.set("content", response.content()),
            Updates.set("status", response.status()),
            Updates.set("headers", new Document(Map.copyOf(response.headers()))),
            Updates.set("body", response.encryptedBody()),
            Updates.set("persons", response.persons()),
            Updates.set("fields", response.fields())));
  }

  @Override
  public void extend(String id) {
    responses.updateOne(
        Filters.eq("_id", id), Updates.set("until", Date.from(clock.instant().plus(LEASE))));
  }

  @Override
  public void release(String id) {
    responses.deleteOne(Filters.eq("_id", id));
  }
}
