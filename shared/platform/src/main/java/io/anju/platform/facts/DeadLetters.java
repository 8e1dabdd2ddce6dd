package io.anju.platform.facts;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * The topics {@code <topic>.dead-letter} of records that no retry makes readable or applicable:
 * each is kept as it came, with the reason in a header.
 */
public final class DeadLetters {

  public static final String SUFFIX = ".dead-letter";
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final KafkaTemplate<String, byte[]> kafka;
  private final MeterRegistry meters;

  public DeadLetters(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
    this.kafka = kafka;
    this.meters = meters;
  }

  /** Returns once the record is durable, so that the consumer may continue. */
  void send(ConsumerRecord<String, byte[]> record, String group, String reason) {
    var headers = new RecordHeaders(record.headers().toArray());
    FactCodec.put(headers, "anju-reason", reason);
    FactCodec.put(headers, "anju-group", group);
    FactCodec.put(
        headers, "anju-origin", record.topic() + "/" + record.partition() + "/" + record.offset());
    try {
      kafka
          .send(
              new ProducerRecord<>(
                  record.topic() + SUFFIX, null, record.key(), record.value(), headers))
          .get(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending a dead letter", stopping);
    } catch (ExecutionException | TimeoutException unsent) {
      throw new IllegalStateException("dead letter not sent", unsent);
    }
    meters.counter("anju.facts.dead-letters", "topic", record.topic(), "group", group).increment();
    LOG.warn(
        "dead letter from {} partition {} offset {}: {}",
        record.topic(),
        record.partition(),
        record.offset(),
        reason);
  }
}
