package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.platform.lease.Leases;
import io.anju.platform.store.Relay.PendingChange;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds facts that were stored and not published, because their writer ended or Kafka was
 * unavailable, and publishes them. One replica at a time holds the lease of a collection; should
 * two overlap, facts are published twice and nothing is lost.
 */
public final class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final int BATCH = 500;

  private final List<MongoCollection<BsonDocument>> collections = new CopyOnWriteArrayList<>();
  private final AtomicLong oldestPendingMillis = new AtomicLong();
  private final Leases leases;
  private final EarlierOutbox earlier;
  private final Clock clock;
  private @Nullable ScheduledExecutorService scheduler;

  public Sweep(Leases leases, Clock clock) {
    this.leases = leases;
    this.clock = clock;
    this.earlier = new EarlierOutbox(clock);
  }

  void register(MongoCollection<BsonDocument> collection) {
    collection.createIndex(
        Indexes.ascending("enqueuedAt"),
        new IndexOptions().name("enqueued").partialFilterExpression(Filters.exists("enqueuedAt")));
    earlier.register(collection);
    collections.add(collection);
  }

  Duration oldestPending() {
    return Duration.ofMillis(oldestPendingMillis.get());
  }

  void start(Relay relay) {
    scheduler =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox-sweep").daemon().factory());
    scheduler.scheduleWithFixedDelay(() -> sweepAll(relay), 1, 1, TimeUnit.SECONDS);
  }

  void stop() {
    if (scheduler != null) {
      scheduler.shutdownNow();
    }
  }

  void sweepAll(Relay relay) {
    long oldest = 0;
    for (var collection : collections) {
      try {
        if (leases.acquireOrRenew(
            "sweep:" + collection.getNamespace().getCollectionName(), LEASE)) {
          oldest = Math.max(oldest, sweep(collection, relay));
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warn(
            "sweep of {} failed, trying again: {}",
            collection.getNamespace().getCollectionName(),
            failed.toString());
      }
    }
    oldestPendingMillis.set(oldest);
  }

  /**
   * Publishes a batch of what its writer should have published by now: facts older, by a grace
   * period, than the oldest change that this process's relay still holds.
   */
  private long sweep(MongoCollection<BsonDocument> collection, Relay relay)
      throws InterruptedException {
    var until = new Date(relay.oldestQueuedMillis() - GRACE.toMillis());
    var due = new ArrayList<PendingChange>();
    long oldest = 0;
    for (var document :
        collection
            .find(
                Filters.and(
                    Filters.exists(Envelope.ENQUEUED_AT), Filters.lte(Envelope.ENQUEUED_AT, until)))
            .sort(Sorts.ascending(Envelope.ENQUEUED_AT))
            .limit(BATCH)) {
      due.add(change(collection, document));
      oldest = Math.max(oldest, age(document, Envelope.ENQUEUED_AT));
    }
    for (var document : earlier.find(collection, until, BATCH)) {
      due.add(change(collection, document));
      oldest = Math.max(oldest, age(document, EarlierOutbox.FORMER_ENQUEUED_AT));
    }
    if (!due.isEmpty()) {
      relay.publish(due);
    }
    return oldest;
  }

  private static PendingChange change(
      MongoCollection<BsonDocument> collection, BsonDocument document) {
    return new PendingChange(
        collection,
        document.getString("_id").getValue(),
        document.getNumber("version").longValue(),
        Envelope.pendingOf(document, collection.getCodecRegistry()));
  }

  private long age(BsonDocument document, String since) {
    return clock.millis() - document.getDateTime(since).getValue();
  }
}
