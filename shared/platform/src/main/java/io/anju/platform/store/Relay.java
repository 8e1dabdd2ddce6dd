package io.anju.platform.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.BulkWriteOptions;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.Outgoing;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Tells what is owed: sends to Kafka, waits for the acknowledgement, then removes what it sent from the documents. A crash in
 * between sends twice, which consumers do not mind. What does not fit its queue, or fails, is left to the {@link Sweep}.
 */
public final class Relay implements Outbox, SmartLifecycle, AutoCloseable {

  record Owed(MongoCollection<BsonDocument> collection, String id, long version, List<Outgoing> facts) {}

  private record Held(Owed owed, long sinceMillis) {}

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int QUEUE = 20_000;
  private static final int BATCH = 500;
  /** Longer than it takes to hand over a batch; when all of it is, nobody waits for the rest of this time. */
  private static final int GATHERED_MILLIS = 100;
  /** A partition's share of a batch; the producer's own limit would send it in five pieces. */
  private static final int GATHERED_BYTES = 128 * 1024;
  private static final Bson NOTHING_OWED = Updates.combine(Updates.unset("pending"), Updates.unset("owedAt"));
  private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;

  private final BlockingQueue<Held> queue = new ArrayBlockingQueue<>(QUEUE);
  private final KafkaTemplate<String, byte[]> kafka;
  private final FactCodec codec;
  private final MeterRegistry meters;
  private final Sweep sweep;
  private final Clock clock;
  private volatile Held telling;
  private volatile boolean running;
  private Thread teller;

  /** @param producers made to send at once; here a batch is gathered until all of it is there, which costs far fewer requests */
  public Relay(ProducerFactory<String, byte[]> producers, FactCodec codec, MeterRegistry meters, Sweep sweep, Clock clock) {
    this.kafka = new KafkaTemplate<>(producers, Map.of(
        ProducerConfig.LINGER_MS_CONFIG, GATHERED_MILLIS, ProducerConfig.BATCH_SIZE_CONFIG, GATHERED_BYTES));
    this.codec = codec;
    this.meters = meters;
    this.sweep = sweep;
    this.clock = clock;
    Gauge.builder("anju.outbox.queue", queue, BlockingQueue::size).register(meters);
    Gauge.builder("anju.outbox.lag", this, Relay::lag).baseUnit("seconds").description("age of the oldest change not told yet")
        .register(meters);
  }

  @Override
  public void watch(MongoCollection<BsonDocument> collection) {
    sweep.watch(collection);
  }

  @Override
  public void owe(MongoCollection<BsonDocument> collection, String id, long version, List<Outgoing> facts) {
    if (!facts.isEmpty() && !queue.offer(new Held(new Owed(collection, id, version, facts), clock.millis()))) {
      meters.counter("anju.outbox.left").increment();
    }
  }

  Backlog backlog() {
    return new Backlog(queue.size(), sweep.oldest());
  }

  /** Since when it holds the oldest change it has not told; now where it holds none. It tells them in the order they came. */
  long heldSinceMillis() {
    // The queue before the batch: what leaves the one in between is seen in either.
    var next = queue.peek();
    var first = telling;
    return first != null ? first.sinceMillis() : next != null ? next.sinceMillis() : clock.millis();
  }

  private double lag() {
    return Math.max(sweep.oldest().toMillis(), clock.millis() - heldSinceMillis()) / 1000.0;
  }

  private void tellWhileRunning() {
    var batch = new ArrayList<Held>(BATCH);
    while (running) {
      try {
        var first = queue.poll(500, TimeUnit.MILLISECONDS);
        if (first != null) {
          telling = first;
          batch.add(first);
          queue.drainTo(batch, BATCH - 1);
          tell(batch.stream().map(Held::owed).toList());
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        meters.counter("anju.outbox.failed").increment(batch.size());
        LOG.warn("{} changes not told yet, the sweep will: {}", batch.size(), failed.toString());
      } finally {
        batch.clear();
        telling = null;
      }
    }
  }

  /** Sends all, waits for all acknowledgements, clears those documents that have not moved on since. */
  void tell(List<Owed> batch) throws InterruptedException {
    send(batch.stream().flatMap(owed -> owed.facts().stream()).toList());
    batch.stream().collect(Collectors.groupingBy(Owed::collection, IdentityHashMap::new, Collectors.toList())).forEach(Relay::clear);
    meters.counter("anju.outbox.told").increment(batch.size());
  }

  /** One statement for all that stand at the same version: a file's rows mostly do. */
  private static void clear(MongoCollection<BsonDocument> collection, List<Owed> told) {
    var updates = told.stream().collect(Collectors.groupingBy(Owed::version, Collectors.mapping(Owed::id, Collectors.toList())))
        .entrySet().stream().map(same -> new UpdateManyModel<BsonDocument>(
            Filters.and(Filters.in("_id", same.getValue()), Filters.eq("version", same.getKey())), NOTHING_OWED)).toList();
    collection.withWriteConcern(WriteConcern.W1.withJournal(false)).bulkWrite(updates, new BulkWriteOptions().ordered(false));
  }

  private void send(List<Outgoing> facts) throws InterruptedException {
    var sent = facts.stream().map(fact -> kafka.send(codec.record(fact))).toArray(CompletableFuture[]::new);
    kafka.flush();
    try {
      CompletableFuture.allOf(sent).get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unsent) {
      throw new IllegalStateException("facts not acknowledged", unsent);
    }
  }

  @Override
  public void start() {
    running = true;
    teller = Thread.ofPlatform().name("relay").daemon().start(this::tellWhileRunning);
    sweep.start(this);
  }

  @Override
  public void stop() {
    running = false;
    sweep.stop();
    try {
      teller.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException hurried) {
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
