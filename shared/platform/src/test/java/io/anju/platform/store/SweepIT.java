package io.anju.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.Outgoing;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.RegistryParts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The sweep beside a relay that is slow. */
class SweepIT {

  private static final String SLOW = "slow";

  private final MongoClient client = MongoClients.create(RegistryParts.mongo());
  private final String name = "sweep_" + UUID.randomUUID().toString().substring(0, 8);
  private final MongoCollection<BsonDocument> owing = client.getDatabase(name).getCollection("owing", BsonDocument.class);
  private final MovedClock clock = new MovedClock();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch slow = new CountDownLatch(1);
  private final MockProducer<String, byte[]> told = new SlowProducer();
  private final Sweep sweep = new Sweep(new Leases(client.getDatabase(name), clock), clock);
  private final Relay relay = new Relay(new Producers(), new FactCodec(JsonMapper.shared(), clock, Tracer.NOOP, "test"),
      new SimpleMeterRegistry(), sweep, clock);

  @AfterEach
  void end() {
    slow.countDown();
    relay.stop();
    client.getDatabase(name).drop();
    client.close();
  }

  @Test
  void what_the_relay_still_holds_is_left_to_it_and_what_nobody_holds_is_told() throws InterruptedException {
    relay.watch(owing);
    relay.start();
    sweep.stop();
    written("left by the dead");
    clock.pass(Duration.ofSeconds(4));
    owed(SLOW);
    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    owed("behind it");
    clock.pass(Duration.ofSeconds(60));
    written("left since");
    sweep.sweepAll(relay);
    assertThat(keys()).containsExactly("left by the dead");
    assertThat(relay.backlog()).isEqualTo(new Backlog(1, Duration.ofSeconds(64)));
    sweep.sweepAll(relay);
    assertThat(relay.backlog()).isEqualTo(new Backlog(1, Duration.ZERO));
    slow.countDown();
    Eventually.eventually(relay::heldSinceMillis, since -> since == clock.millis());
    clock.pass(Duration.ofSeconds(4));
    sweep.sweepAll(relay);
    assertThat(keys()).containsExactly("left by the dead", SLOW, "behind it", "left since");
    assertThat(owing.countDocuments(Filters.exists("owedAt"))).isZero();
  }

  /** As by a process that died before it told. */
  private List<Outgoing> written(String id) {
    var fact = new Outgoing("topic", id, 1, "type", "{}", clock.instant().toString(), null);
    var pending = new BsonDocument();
    owing.getCodecRegistry().get(Outgoing.class).encode(new BsonDocumentWriter(pending), fact, EncoderContext.builder().build());
    owing.insertOne(new BsonDocument("_id", new BsonString(id)).append("version", new BsonInt64(1))
        .append("pending", new BsonArray(List.of(pending))).append("owedAt", new BsonDateTime(clock.millis())));
    return List.of(fact);
  }

  private void owed(String id) {
    relay.owe(owing, id, 1, written(id));
  }

  private List<String> keys() {
    return told.history().stream().map(ProducerRecord::key).toList();
  }

  /** Waits with what is slow. */
  private final class SlowProducer extends MockProducer<String, byte[]> {

    SlowProducer() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
      if (record.key().equals(SLOW)) {
        asked.countDown();
        try {
          slow.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
          Thread.currentThread().interrupt();
        }
      }
      return super.send(record, callback);
    }

    /** Those who send share it. */
    @Override
    public void close(Duration within) {
      flush();
    }
  }

  private final class Producers implements ProducerFactory<String, byte[]> {

    @Override
    public Producer<String, byte[]> createProducer() {
      return told;
    }

    @Override
    public ProducerFactory<String, byte[]> copyWithConfigurationOverride(Map<String, Object> override) {
      return this;
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
