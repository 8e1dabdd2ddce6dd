package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/**
 * Work that one replica at a time should do: held for a while, renewed by its holder, free to
 * others when it lapses.
 */
public final class Leases {

  private final MongoCollection<Document> leases;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();

  public Leases(MongoDatabase database, Clock clock) {
    this.leases = database.getCollection("leases");
    this.clock = clock;
  }

  /** Takes or renews the lease; false where another holds it. */
  public boolean acquireOrRenew(String name, Duration length) {
    var now = clock.instant();
    try {
      var heldOrExpired =
          Filters.or(Filters.eq("holder", holder), Filters.lt("until", Date.from(now)));
      leases.updateOne(
          Filters.and(Filters.eq("_id", name), heldOrExpired),
          Updates.combine(
              Updates.set("holder", holder), Updates.set("until", Date.from(now.plus(length)))),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException | MongoCommandException held) {
      if (ErrorCategory.fromErrorCode(held.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw held;
    }
  }
}
