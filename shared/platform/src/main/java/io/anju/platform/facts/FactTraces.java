package io.anju.platform.facts;

import io.anju.contract.FactType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Carries traces through Kafka: each sampled change goes on in a span of its own where its fact is
 * applied; measures lag.
 */
public final class FactTraces {

  private final Tracer tracer;
  private final Propagator propagator;
  private final MeterRegistry meters;
  private final Clock clock;

  public FactTraces(Tracer tracer, Propagator propagator, MeterRegistry meters, Clock clock) {
    this.tracer = tracer;
    this.propagator = propagator;
    this.meters = meters;
    this.clock = clock;
  }

  void traceApply(FactType type, List<ConsumerRecord<String, byte[]>> records, Runnable work) {
    List<Span> spans =
        records.stream().filter(FactTraces::sampled).map(record -> span(type, record)).toList();
    try (var _ = tracer.withSpan(spans.isEmpty() ? null : spans.getFirst())) {
      work.run();
      recordLag(type, records);
    } catch (RuntimeException failed) {
      spans.forEach(span -> span.error(failed));
      throw failed;
    } finally {
      spans.forEach(Span::end);
    }
  }

  private Span span(FactType type, ConsumerRecord<String, byte[]> record) {
    return propagator
        .extract(
            record.headers(), (Headers headers, String name) -> FactCodec.header(headers, name))
        .name("apply " + type.topic())
        .tag("fact.id", record.key())
        .start();
  }

  private static boolean sampled(ConsumerRecord<String, byte[]> record) {
    String parent = FactCodec.header(record.headers(), "traceparent");
    return parent != null && parent.endsWith("-01");
  }

  /**
   * From a change to its being applied here, {@code anju.facts.lag}: of what is applied together
   * the one published first, once.
   */
  private void recordLag(FactType type, List<ConsumerRecord<String, byte[]>> records) {
    var first = Collections.min(records, Comparator.comparingLong(ConsumerRecord::timestamp));
    String at = FactCodec.header(first.headers(), "ce_time");
    try {
      meters
          .timer("anju.facts.lag", "topic", type.topic())
          .record(
              at == null ? Duration.ZERO : Duration.between(Instant.parse(at), Instant.now(clock)));
    } catch (DateTimeParseException foreignClock) {
      meters.counter("anju.facts.untimed", "topic", type.topic()).increment();
    }
  }
}
