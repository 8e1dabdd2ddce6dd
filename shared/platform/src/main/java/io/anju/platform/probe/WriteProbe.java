package io.anju.platform.probe;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Writes as a change of the registry is written, without being one: a counter of the service's own
 * is saved in its database, then published on {@link #TOPIC} and acknowledged. It says nothing of
 * any person and leaves one document and one compacted record a service.
 */
public final class WriteProbe {

  /** Keyed by service; the value is the counter. */
  public static final String TOPIC = "platform.probe";

  /** How often it writes at most, however often it is asked. */
  static final Duration INTERVAL = Duration.ofSeconds(1);

  private static final long TIMEOUT_SECONDS = 3;
  private static final String COUNTER = "version";

  /** What was written. */
  public record Written(String service, long version) {}

  private final MongoCollection<Document> probes;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Clock clock;
  private final String service;
  private @Nullable Supplier<Written> outcome;
  private long outcomeNanos;

  public WriteProbe(
      MongoDatabase database, KafkaTemplate<String, byte[]> kafka, Clock clock, String service) {
    this.probes = database.getCollection("probes");
    this.kafka = kafka;
    this.clock = clock;
    this.service = service;
  }

  /**
   * Returns once both have acknowledged. What came of a write within {@link #INTERVAL} before, good
   * or bad, stands for this one.
   *
   * @throws WriteProbeFailedException naming the part that did not take it
   */
  public synchronized Written write() {
    if (outcome == null || System.nanoTime() - outcomeNanos > INTERVAL.toNanos()) {
      outcome = attempt();
      outcomeNanos = System.nanoTime();
    }
    return outcome.get();
  }

  private Supplier<Written> attempt() {
    try {
      var written = new Written(service, save());
      publish(written);
      return () -> written;
    } catch (WriteProbeFailedException failed) {
      return () -> {
        throw failed;
      };
    }
  }

  private long save() {
    try {
      var saved =
          probes.findOneAndUpdate(
              Filters.eq("_id", service),
              Updates.combine(
                  Updates.inc(COUNTER, 1L), Updates.set("at", Date.from(clock.instant()))),
              new FindOneAndUpdateOptions()
                  .upsert(true)
                  .returnDocument(ReturnDocument.AFTER)
                  .maxTime(TIMEOUT_SECONDS, TimeUnit.SECONDS));
      return Objects.requireNonNull(saved, "an upsert returns what it wrote").getLong(COUNTER);
    } catch (MongoException e) {
      throw new WriteProbeFailedException(WriteProbeFailedException.Stage.STORE, e);
    }
  }

  private void publish(Written written) {
    var value = Long.toString(written.version()).getBytes(StandardCharsets.US_ASCII);
    try {
      kafka
          .send(new ProducerRecord<>(TOPIC, written.service(), value))
          .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      throw new WriteProbeFailedException(WriteProbeFailedException.Stage.BROKER, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WriteProbeFailedException(WriteProbeFailedException.Stage.BROKER, e);
    }
  }
}
