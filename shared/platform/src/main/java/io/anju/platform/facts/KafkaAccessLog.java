package io.anju.platform.facts;

import io.anju.contract.AccessFact;
import io.anju.platform.access.AccessLog;
import io.anju.platform.access.AccessLogUnavailableException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.springframework.kafka.core.KafkaTemplate;

/** Access records on the ledger's topic. */
final class KafkaAccessLog implements AccessLog, AutoCloseable {

  private static final long ACKNOWLEDGE_TIMEOUT_MILLIS = 1_500;

  private final KafkaTemplate<String, byte[]> kafka;
  private final FactCodec codec;

  KafkaAccessLog(KafkaTemplate<String, byte[]> kafka, FactCodec codec) {
    this.kafka = kafka;
    this.codec = codec;
  }

  @Override
  public void write(AccessFact record) {
    try {
      kafka
          .send(codec.toProducerRecord(codec.encode(record)))
          .get(ACKNOWLEDGE_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException | RuntimeException unsent) {
      throw new AccessLogUnavailableException(unsent);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new AccessLogUnavailableException(stopping);
    }
  }

  @Override
  public void writeLater(AccessFact record, Consumer<Throwable> failed) {
    try {
      kafka
          .send(codec.toProducerRecord(codec.encode(record)))
          .whenComplete((_, unsent) -> {
            if (unsent != null) {
              failed.accept(unsent);
            }
          });
    } catch (RuntimeException unsent) {
      failed.accept(unsent);
    }
  }

  /** Ends the producer, after what was handed to it. */
  @Override
  public void close() {
    kafka.destroy();
  }
}
