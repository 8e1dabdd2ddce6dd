package io.anju.residence.permit;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.TestServers;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.keys.RegistryKeys;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.MongoLeases;
import io.anju.platform.store.Relay;
import io.anju.platform.store.Sweep;
import io.anju.residence.permit.mongo.DuePermits;
import io.anju.residence.permit.mongo.PermitDocument;
import io.anju.residence.permit.mongo.PermitMapping;
import io.anju.residence.permit.mongo.PermitsByHolder;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that ends right after each write: its relay never runs. {@link #restart} starts
 * another, whose sweep publishes what the first one stored.
 */
public final class StoppedProcessFixture implements AutoCloseable {

  /** How often each kill test stops the process; 1,000 in the full run. */
  public static final int ROUNDS = Integer.getInteger("anju.kill.rounds", 20);

  private static final String NOTIFICATIONS = "residence.notification";

  private final MongoClient client = MongoClients.create(TestServers.mongo());
  private final String database = "stopped_" + UUID.randomUUID().toString().substring(0, 8);
  private final MockProducer<String, byte[]> producer = new LastingProducer();
  private final PermitMapping mapping;
  private final Clock clock;
  private final PermitRepository permits;
  private final TimeDependentState timeDependentState;

  public StoppedProcessFixture(Path folder, Clock clock) {
    this.clock = clock;
    this.mapping =
        new PermitMapping(
            new PersonalFields(RegistryKeys.openOrCreate(folder)),
            ShippedRulesFixture.all(),
            List::of,
            clock);
    var aggregates = aggregates(relay(clock), clock);
    this.permits =
        new PermitRepository(
            aggregates,
            new PermitsByHolder(aggregates, List::of),
            new DuePermits(aggregates, mapping));
    this.timeDependentState = new TimeDependentState(ShippedRulesFixture.all(), clock);
  }

  public PermitRepository permits() {
    return permits;
  }

  public TimeDependentState timeDependentState() {
    return timeDependentState;
  }

  public PermitUpdates updates() {
    return new PermitUpdates(permits, timeDependentState);
  }

  public Versioned<Permit> add(Permit permit) {
    return CurrentCaller.asSystem(() -> permits.aggregates().add(permit.id().value(), permit));
  }

  /** Starts a process after the first one ended, and waits until everything is published. */
  public void restart() {
    var later = Clock.offset(clock, Duration.ofMinutes(1));
    var relay = relay(later);
    var stored = aggregates(relay, later).collection();
    relay.start();
    try {
      assertThat(
              eventually(
                  () -> stored.countDocuments(Filters.exists("enqueuedAt")),
                  unpublished -> unpublished == 0))
          .isZero();
    } finally {
      relay.stop();
    }
  }

  /** The notifications published so far, one entry for each delivery. */
  public List<JsonNode> notifications() {
    return producer.history().stream()
        .filter(sent -> sent.topic().equals(NOTIFICATIONS))
        .map(sent -> JsonMapper.shared().readTree(sent.value()))
        .toList();
  }

  private MongoAggregates<Permit, PermitDocument> aggregates(Relay relay, Clock time) {
    return new AggregateStore(client.getDatabase(database), codec(time), relay, time)
        .aggregates(mapping);
  }

  private Relay relay(Clock time) {
    return new Relay(
        new OneProducer(producer),
        codec(time),
        new SimpleMeterRegistry(),
        new Sweep(new MongoLeases(client.getDatabase(database), time), time),
        time);
  }

  private static FactCodec codec(Clock time) {
    return new FactCodec(JsonMapper.shared(), time, Tracer.NOOP, "residence");
  }

  @Override
  public void close() {
    client.getDatabase(database).drop();
    client.close();
  }

  /** Records what is sent, and stays open when a relay closes it. */
  private static final class LastingProducer extends MockProducer<String, byte[]> {

    LastingProducer() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close(Duration timeout) {
      flush();
    }
  }

  /** Hands out one producer, whatever its configuration. */
  private record OneProducer(Producer<String, byte[]> producer)
      implements ProducerFactory<String, byte[]> {

    @Override
    public Producer<String, byte[]> createProducer() {
      return producer;
    }

    @Override
    public ProducerFactory<String, byte[]> copyWithConfigurationOverride(
        Map<String, Object> override) {
      return this;
    }
  }
}
