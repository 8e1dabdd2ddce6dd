package io.anju.bench.permits;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** Made-up permits in the store, each the likeness of one that was issued through the registry, and of its holder. */
final class Crowd {

  private static final int BATCH = 2_000;
  private static final long LOOK_NANOS = 50_000_000;
  private static final String DUE_ON = "state.dueOn";
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
  /** Marks those who wait to be made due; no permit of the registry's own is due then. */
  private static final Date WAITING = day(LocalDate.of(2999, 1, 1));

  private final MongoCollection<Document> permits;
  private final MongoCollection<Document> persons;
  private final RawBsonDocument permit;
  private final RawBsonDocument person;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private int resting;

  Crowd(MongoDatabase database, String person, String permit) {
    this.permits = database.getCollection("permits");
    this.persons = database.getCollection("persons");
    this.person = database.getCollection("persons", RawBsonDocument.class).find(Filters.eq("_id", person)).first();
    this.permit = database.getCollection("permits", RawBsonDocument.class).find(Filters.eq("_id", permit)).first();
  }

  /** Permits with nothing due for a good while. */
  void growTo(int size) {
    var batch = new ArrayList<Document>(BATCH);
    for (; resting < size; resting++) {
      batch.add(likeness(holder(), today.plusDays(100 + resting % 260), day(today.plusDays(40 + resting % 260))));
      if (batch.size() == BATCH || resting + 1 == size) {
        permits.insertMany(batch, UNORDERED);
        batch.clear();
      }
    }
  }

  /** Holders whose endorsement was missed yesterday, all registered, their permits not due yet. */
  void holders(int many) {
    for (int done = 0; done < many; done += BATCH) {
      var people = new ArrayList<Document>();
      var theirs = new ArrayList<Document>();
      for (int i = done; i < Math.min(many, done + BATCH); i++) {
        String holder = holder();
        people.add(person.decode(new DocumentCodec()).append("_id", holder));
        theirs.add(likeness(holder, today.minusDays(1), WAITING));
      }
      persons.insertMany(people, UNORDERED);
      permits.insertMany(theirs, UNORDERED);
    }
  }

  void makeDue() {
    permits.updateMany(Filters.eq(DUE_ON, WAITING), Updates.set(DUE_ON, day(today)));
  }

  void awaitNoneDue() {
    var due = Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, day(today)));
    while (permits.find(due).limit(1).first() != null) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  long asleep() {
    return permits.countDocuments(Filters.eq("state.status", "SUSPENDED"));
  }

  private Document likeness(String holder, LocalDate endorseBy, Date dueOn) {
    var document = permit.decode(new DocumentCodec());
    document.put("_id", UUID.randomUUID().toString());
    var state = document.get("state", Document.class);
    state.put("slot", holder);
    state.get("application", Document.class).put("holder", holder);
    var endorsement = state.get("endorsement", Document.class);
    endorsement.put("countsFrom", day(endorseBy.minusYears(1)));
    endorsement.put("from", day(endorseBy.minusMonths(1)));
    endorsement.put("by", day(endorseBy));
    state.put("watch", new Document("seen", day(today.minusDays(1))).append("turn", 1));
    state.put("dueOn", dueOn);
    List.of("pending", "owedAt", "command").forEach(document::remove);
    return document;
  }

  /** A personId of nobody. */
  private static String holder() {
    return UUID.randomUUID().toString().replace("-", "").replaceAll("[0189]", "a").substring(0, 26);
  }

  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
