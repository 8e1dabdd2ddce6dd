package io.anju.platform.facts;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as Kafka records: CloudEvents 1.0 in Kafka's binary mode, JSON payload, the aggregate's
 * version as an extension.
 */
public final class FactCodec {

  private final JsonMapper json;
  private final Clock clock;
  private final Tracer tracer;
  private final String source;

  /**
   * @param source the service that publishes, such as {@code residence}
   */
  public FactCodec(JsonMapper json, Clock clock, Tracer tracer, String source) {
    this.json = json;
    this.clock = clock;
    this.tracer = tracer;
    this.source = source;
  }

  public EncodedFact encode(Fact fact) {
    var type = FactType.of(fact);
    return new EncodedFact(
        type.topic(),
        fact.id(),
        fact.version(),
        type.typeName(),
        json.writeValueAsString(fact),
        Instant.now(clock).toString(),
        traceparent());
  }

  public ProducerRecord<String, byte[]> toProducerRecord(EncodedFact fact) {
    var headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", fact.key() + "/" + fact.version());
    put(headers, "ce_type", fact.type());
    put(headers, "ce_source", "/anju/" + source);
    put(headers, "ce_subject", fact.key());
    put(headers, "ce_time", fact.at());
    put(headers, "ce_version", Long.toString(fact.version()));
    put(headers, "content-type", "application/json");
    if (fact.traceparent() != null) {
      put(headers, "traceparent", fact.traceparent());
    }
    return new ProducerRecord<>(
        fact.topic(), null, fact.key(), fact.payload().getBytes(StandardCharsets.UTF_8), headers);
  }

  /**
   * @throws PoisonFactException where the record is no fact this version can read
   */
  public Fact decode(ConsumerRecord<String, byte[]> record) {
    String name = header(record.headers(), "ce_type");
    if (name == null) {
      throw new PoisonFactException("no ce_type header");
    }
    var type =
        FactType.named(name).orElseThrow(() -> new PoisonFactException("unknown type " + name));
    if (record.value() == null) {
      throw new PoisonFactException("no payload");
    }
    try {
      Fact fact = json.readValue(record.value(), type.record());
      if (fact.id() == null || !fact.id().equals(record.key()) || fact.version() < 1) {
        throw new PoisonFactException("id, key or version missing or at odds");
      }
      return fact;
    } catch (JacksonException unreadable) {
      throw new PoisonFactException(
          "payload is no "
              + type.record().getSimpleName()
              + ": "
              + unreadable.getClass().getSimpleName());
    } catch (RuntimeException incomplete) {
      throw incomplete instanceof PoisonFactException poison
          ? poison
          : new PoisonFactException(
              "payload is incomplete: " + incomplete.getClass().getSimpleName());
    }
  }

  static @Nullable String header(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable String traceparent() {
    var span = tracer.currentSpan();
    if (span == null) {
      return null;
    }
    var context = span.context();
    return "00-"
        + context.traceId()
        + "-"
        + context.spanId()
        + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
  }
}
