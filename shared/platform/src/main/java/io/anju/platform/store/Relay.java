package io.anju.platform.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import io.anju.platform.aggregate.Backlog;
import io.anju.platform.facts.EncodedFact;
import io.anju.platform.facts.FactCodec;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Publishes pending facts: sends them to Kafka, waits for the acknowledgement, then removes them
 * from the documents. A crash in between publishes them twice, which changes nothing at consumers.
 * What does not fit its queue, or fails, is left to the {@link Sweep}.
 */
public final class Relay implements Outbox, SmartLifecycle, AutoCloseable {

  record PendingChange(
      MongoCollection<BsonDocument> collection, String id, long version, List<EncodedFact> facts) {}

  private record QueuedChange(PendingChange change, long sinceMillis) {}

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int QUEUE = 20_000;
  private static final int BATCH = 500;

  /** Longer than it takes to hand over a batch; a flush then ends the waiting. */
  private static final int LINGER_MILLIS = 100;

  /** A partition's share of a batch; the producer's own limit would send it in five pieces. */
  private static final int BATCH_BYTES = 128 * 1024;

  private static final Bson CLEAR_PENDING =
      Updates.combine(
          Updates.unset(Envelope.PENDING),
          Updates.unset(Envelope.ALONGSIDE),
          Updates.unset(Envelope.ENQUEUED_AT),
          Updates.unset(EarlierOutbox.FORMER_ENQUEUED_AT));
  private static final long ACKNOWLEDGE_TIMEOUT_SECONDS = 30;

  private final BlockingQueue<QueuedChange> queue = new ArrayBlockingQueue<>(QUEUE);
  private final KafkaTemplate<String, byte[]> kafka;
  private final FactCodec codec;
  private final MeterRegistry meters;
  private final Sweep sweep;
  private final Clock clock;
  private volatile @Nullable QueuedChange publishing;
  private volatile boolean running;
  private @Nullable Thread publisher;

  /**
   * @param producers configured to send at once; the relay gathers a batch first, which takes far
   *     fewer requests
   */
  public Relay(
      ProducerFactory<String, byte[]> producers,
      FactCodec codec,
      MeterRegistry meters,
      Sweep sweep,
      Clock clock) {
    this.kafka =
        new KafkaTemplate<>(
            producers,
            Map.of(
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MILLIS,
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES));
    this.codec = codec;
    this.meters = meters;
    this.sweep = sweep;
    this.clock = clock;
    Gauge.builder("anju.outbox.queue", queue, BlockingQueue::size).register(meters);
    Gauge.builder("anju.outbox.lag", this, Relay::lag)
        .baseUnit("seconds")
        .description("age of the oldest change not published yet")
        .register(meters);
  }

  @Override
  public void register(MongoCollection<BsonDocument> collection) {
    sweep.register(collection);
  }

  @Override
  public void enqueue(
      MongoCollection<BsonDocument> collection, String id, long version, List<EncodedFact> facts) {
    if (!facts.isEmpty()
        && !queue.offer(
            new QueuedChange(new PendingChange(collection, id, version, facts), clock.millis()))) {
      meters.counter("anju.outbox.queue-full").increment();
    }
  }

  Backlog backlog() {
    return new Backlog(queue.size(), sweep.oldestPending());
  }

  /**
   * Since when it holds the oldest change that it has not published; now where it holds none.
   * Changes are published in the order in which they were enqueued.
   */
  long oldestQueuedMillis() {
    // Read before the batch: a change that moves from the queue to the batch is seen in one.
    var next = queue.peek();
    var first = publishing;
    return first != null ? first.sinceMillis() : next != null ? next.sinceMillis() : clock.millis();
  }

  private double lag() {
    return Math.max(sweep.oldestPending().toMillis(), clock.millis() - oldestQueuedMillis())
        / 1000.0;
  }

  private void publishWhileRunning() {
    var batch = new ArrayList<QueuedChange>(BATCH);
    while (running) {
      try {
        var first = queue.poll(500, TimeUnit.MILLISECONDS);
        if (first != null) {
          publishing = first;
          batch.add(first);
          queue.drainTo(batch, BATCH - 1);
          publish(batch.stream().map(QueuedChange::change).toList());
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        meters.counter("anju.outbox.failed").increment(batch.size());
        LOG.warn(
            "{} changes not published, left to the sweep: {}", batch.size(), failed.toString());
      } finally {
        batch.clear();
        publishing = null;
      }
    }
  }

  /**
   * Sends all, waits for all acknowledgements, clears those documents that have not moved on since.
   */
  void publish(List<PendingChange> batch) throws InterruptedException {
    send(batch.stream().flatMap(change -> change.facts().stream()).toList());
    batch.stream()
        .collect(
            Collectors.groupingBy(
                PendingChange::collection, IdentityHashMap::new, Collectors.toList()))
        .forEach(Relay::clear);
    meters.counter("anju.outbox.published").increment(batch.size());
  }

  /** One statement for all of the same version, as the rows of an imported file mostly are. */
  private static void clear(
      MongoCollection<BsonDocument> collection, List<PendingChange> published) {
    var updates =
        published.stream()
            .collect(
                Collectors.groupingBy(
                    PendingChange::version,
                    Collectors.mapping(PendingChange::id, Collectors.toList())))
            .entrySet()
            .stream()
            .map(same ->
                new UpdateManyModel<BsonDocument>(
                    Filters.and(
                        Filters.in("_id", same.getValue()), Filters.eq("version", same.getKey())),
                    CLEAR_PENDING))
            .toList();
    collection
        .withWriteConcern(WriteConcern.W1.withJournal(false))
        .bulkWrite(updates, new BulkWriteOptions().ordered(false));
  }

  private void send(List<EncodedFact> facts) throws InterruptedException {
    var sent =
        facts.stream()
            .map(fact -> kafka.send(codec.toProducerRecord(fact)))
            .toArray(CompletableFuture[]::new);
    kafka.flush();
    try {
      CompletableFuture.allOf(sent).get(ACKNOWLEDGE_TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unsent) {
      throw new IllegalStateException("facts not acknowledged", unsent);
    }
  }

  @Override
  public void start() {
    running = true;
    publisher = Thread.ofPlatform().name("relay").daemon().start(this::publishWhileRunning);
    sweep.start(this);
  }

  @Override
  public void stop() {
    running = false;
    sweep.stop();
    if (publisher == null) {
      return;
    }
    try {
      publisher.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kafka.destroy();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
