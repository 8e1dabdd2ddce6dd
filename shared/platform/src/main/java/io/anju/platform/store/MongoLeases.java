package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.platform.lease.Leases;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** {@link Leases} in the service's database, one document each. */
public final class MongoLeases implements Leases {

  private final MongoCollection<Document> leases;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();

  public MongoLeases(MongoDatabase database, Clock clock) {
    this.leases = database.getCollection("leases");
    this.clock = clock;
  }

  @Override
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
