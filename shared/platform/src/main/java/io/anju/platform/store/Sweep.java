package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.platform.facts.Outgoing;
import io.anju.platform.store.Relay.Owed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.DecoderContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what was owed and never told, because its writer died or Kafka was away, and has it told. One replica at a time holds
 * the lease of a collection; should two overlap, facts are told twice and nothing is lost.
 */
public final class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final int BATCH = 500;

  private final List<MongoCollection<BsonDocument>> watched = new CopyOnWriteArrayList<>();
  private final AtomicLong oldestMillis = new AtomicLong();
  private final Leases leases;
  private final Clock clock;
  private ScheduledExecutorService every;

  public Sweep(Leases leases, Clock clock) {
    this.leases = leases;
    this.clock = clock;
  }

  void watch(MongoCollection<BsonDocument> collection) {
    collection.createIndex(Indexes.ascending("owedAt"),
        new IndexOptions().name("owed").partialFilterExpression(Filters.exists("owedAt")));
    watched.add(collection);
  }

  Duration oldest() {
    return Duration.ofMillis(oldestMillis.get());
  }

  void start(Relay relay) {
    every = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("outbox-sweep").daemon().factory());
    every.scheduleWithFixedDelay(() -> sweepAll(relay), 1, 1, TimeUnit.SECONDS);
  }

  void stop() {
    every.shutdownNow();
  }

  void sweepAll(Relay relay) {
    long oldest = 0;
    for (var collection : watched) {
      try {
        if (leases.hold("sweep:" + collection.getNamespace().getCollectionName(), LEASE)) {
          oldest = Math.max(oldest, sweep(collection, relay));
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warn("sweep of {} failed, trying again: {}", collection.getNamespace().getCollectionName(), failed.toString());
      }
    }
    oldestMillis.set(oldest);
  }

  /**
   * Tells a batch of what its own writer would have told by now: what is older, by a grace period in which it was written, than
   * the oldest change that this process's relay still holds. Another's is passed over as long, and no longer.
   */
  private long sweep(MongoCollection<BsonDocument> collection, Relay relay) throws InterruptedException {
    var until = new Date(relay.heldSinceMillis() - GRACE.toMillis());
    var due = new ArrayList<Owed>();
    long oldest = 0;
    for (var document : collection.find(Filters.and(Filters.exists("owedAt"), Filters.lte("owedAt", until)))
        .sort(Sorts.ascending("owedAt")).limit(BATCH)) {
      due.add(new Owed(collection, document.getString("_id").getValue(), document.getNumber("version").longValue(),
          document.getArray("pending").stream().map(pending -> outgoing(collection, pending.asDocument())).toList()));
      oldest = Math.max(oldest, clock.millis() - document.getDateTime("owedAt").getValue());
    }
    if (!due.isEmpty()) {
      relay.tell(due);
    }
    return oldest;
  }

  private static Outgoing outgoing(MongoCollection<BsonDocument> collection, BsonDocument pending) {
    return collection.getCodecRegistry().get(Outgoing.class)
        .decode(new BsonDocumentReader(pending), DecoderContext.builder().build());
  }
}
