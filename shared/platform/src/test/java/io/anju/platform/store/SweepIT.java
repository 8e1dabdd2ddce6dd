package io.anju.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.anju.platform.facts.EncodedFact;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The sweep beside a relay that is slow. */
class SweepIT {

  private static final String SLOW = "slow";

  private final MongoClient client = MongoClients.create(TestServers.mongo());
  private final String name = "sweep_" + UUID.randomUUID().toString().substring(0, 8);
  private final MongoCollection<BsonDocument> collection =
      client.getDatabase(name).getCollection("owing", BsonDocument.class);
  private final MovedClock clock = new MovedClock();
  private final CountDownLatch sendStarted = new CountDownLatch(1);
  private final CountDownLatch releaseSlow = new CountDownLatch(1);
  private final MockProducer<String, byte[]> producer = new SlowProducer();
  private final Sweep sweep = new Sweep(new Leases(client.getDatabase(name), clock), clock);
  private final Relay relay =
      new Relay(
          new ProducersFixture(producer),
          new FactCodec(JsonMapper.shared(), clock, Tracer.NOOP, "test"),
          new SimpleMeterRegistry(),
          sweep,
          clock);

  @AfterEach
  void end() {
    releaseSlow.countDown();
    relay.stop();
    client.getDatabase(name).drop();
    client.close();
  }

  @Test
  void sweep_publishes_pending_facts_except_those_still_queued_in_the_relay()
      throws InterruptedException {
    relay.register(collection);
    relay.start();
    sweep.stop();
    insertPending("left by the dead");
    clock.pass(Duration.ofSeconds(4));
    enqueue(SLOW);
    assertThat(sendStarted.await(30, TimeUnit.SECONDS)).isTrue();
    enqueue("behind it");
    clock.pass(Duration.ofSeconds(60));
    insertPending("left since");
    sweep.sweepAll(relay);
    assertThat(keys()).containsExactly("left by the dead");
    assertThat(relay.backlog()).isEqualTo(new Backlog(1, Duration.ofSeconds(64)));
    sweep.sweepAll(relay);
    assertThat(relay.backlog()).isEqualTo(new Backlog(1, Duration.ZERO));
    releaseSlow.countDown();
    Eventually.eventually(relay::oldestQueuedMillis, since -> since == clock.millis());
    clock.pass(Duration.ofSeconds(4));
    sweep.sweepAll(relay);
    assertThat(keys()).containsExactly("left by the dead", SLOW, "behind it", "left since");
    assertThat(collection.countDocuments(Filters.exists("enqueuedAt"))).isZero();
  }

  /** As by a process that died before it told. */
  private List<EncodedFact> insertPending(String id) {
    var fact = new EncodedFact("topic", id, 1, "type", "{}", clock.instant().toString(), null);
    var pending = new BsonDocument();
    collection
        .getCodecRegistry()
        .get(EncodedFact.class)
        .encode(new BsonDocumentWriter(pending), fact, EncoderContext.builder().build());
    collection.insertOne(
        new BsonDocument("_id", new BsonString(id))
            .append("version", new BsonInt64(1))
            .append("pending", new BsonArray(List.of(pending)))
            .append("enqueuedAt", new BsonDateTime(clock.millis())));
    return List.of(fact);
  }

  private void enqueue(String id) {
    relay.enqueue(collection, id, 1, insertPending(id));
  }

  private List<String> keys() {
    return producer.history().stream().map(ProducerRecord::key).toList();
  }

  /** Waits with what is slow. */
  private final class SlowProducer extends ProducersFixture.SharedProducer {

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
      if (record.key().equals(SLOW)) {
        sendStarted.countDown();
        try {
          releaseSlow.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
          Thread.currentThread().interrupt();
        }
      }
      return super.send(record, callback);
    }
  }

  private static final class MovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-01T00:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
