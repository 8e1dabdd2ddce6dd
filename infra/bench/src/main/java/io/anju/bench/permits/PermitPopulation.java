package io.anju.bench.permits;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import io.anju.bench.client.Await;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/**
 * Synthetic permits written directly to the store, each a copy of one that was issued through the
 * registry, with its holder.
 */
final class PermitPopulation {

  private static final int BATCH = 2_000;
  private static final Duration SWEEP_TIMEOUT = Duration.ofHours(6);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
  private static final String DUE_ON = "state.dueOn";
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  /** The due date of permits that are yet to be made due; no real permit has it. */
  private static final Date NOT_YET_DUE = day(LocalDate.of(2999, 1, 1));

  private final MongoCollection<Document> permits;
  private final MongoCollection<Document> persons;
  private final RawBsonDocument permit;
  private final RawBsonDocument person;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private int notDue;

  PermitPopulation(MongoDatabase database, String person, String permit) {
    this.permits = database.getCollection("permits");
    this.persons = database.getCollection("persons");
    this.person =
        database
            .getCollection("persons", RawBsonDocument.class)
            .find(Filters.eq("_id", person))
            .first();
    this.permit =
        database
            .getCollection("permits", RawBsonDocument.class)
            .find(Filters.eq("_id", permit))
            .first();
  }

  /** Adds permits that are not due within the run. */
  void addNotDueUpTo(int size) {
    var batch = new ArrayList<Document>(BATCH);
    for (; notDue < size; notDue++) {
      batch.add(
          copyOf(
              randomPersonId(),
              today.plusDays(100 + notDue % 260),
              day(today.plusDays(40 + notDue % 260))));
      if (batch.size() == BATCH || notDue + 1 == size) {
        permits.insertMany(batch, UNORDERED);
        batch.clear();
      }
    }
  }

  /** Adds registered holders who missed their endorsement yesterday; not due until made so. */
  void addHolders(int count) {
    for (int done = 0; done < count; done += BATCH) {
      var people = new ArrayList<Document>();
      var theirPermits = new ArrayList<Document>();
      for (int i = done; i < Math.min(count, done + BATCH); i++) {
        String holder = randomPersonId();
        people.add(person.decode(new DocumentCodec()).append("_id", holder));
        theirPermits.add(copyOf(holder, today.minusDays(1), NOT_YET_DUE));
      }
      persons.insertMany(people, UNORDERED);
      permits.insertMany(theirPermits, UNORDERED);
    }
  }

  void makeDue() {
    permits.updateMany(Filters.eq(DUE_ON, NOT_YET_DUE), Updates.set(DUE_ON, day(today)));
  }

  void awaitNoneDue() {
    var due = Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, day(today)));
    var left =
        Await.until(
            SWEEP_TIMEOUT, POLL_INTERVAL, () -> permits.countDocuments(due), count -> count == 0);
    if (left > 0) {
      throw new IllegalStateException(left + " permits are still due after " + SWEEP_TIMEOUT);
    }
  }

  long suspendedCount() {
    return permits.countDocuments(Filters.eq("state.status", "SUSPENDED"));
  }

  private Document copyOf(String holder, LocalDate endorseBy, Date dueOn) {
    var document = permit.decode(new DocumentCodec());
    document.put("_id", UUID.randomUUID().toString());
    var state = document.get("state", Document.class);
    state.put("slot", holder);
    state.get("application", Document.class).put("holder", holder);
    var endorsement = state.get("endorsement", Document.class);
    endorsement.put("countsFrom", day(endorseBy.minusYears(1)));
    endorsement.put("from", day(endorseBy.minusMonths(1)));
    endorsement.put("by", day(endorseBy));
    // The review state as the service stores it: reviewed yesterday, revision 1.
    state.put("watch", new Document("seen", day(today.minusDays(1))).append("turn", 1));
    state.put("dueOn", dueOn);
    List.of("pending", "enqueuedAt", "command").forEach(document::remove);
    return document;
  }

  /** A personId that no person has. */
  private static String randomPersonId() {
    return UUID.randomUUID().toString().replace("-", "").replaceAll("[0189]", "a").substring(0, 26);
  }

  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
