package io.anju.platform.facts;

import io.anju.contract.AccessFact;
import io.anju.platform.access.AccessLog;
import io.anju.platform.access.AccessLogUnavailableException;
import io.anju.platform.seal.AccessSealer;
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
  private final AccessSealer sealer;

  KafkaAccessLog(KafkaTemplate<String, byte[]> kafka, FactCodec codec, AccessSealer sealer) {
    this.kafka = kafka;
    this.codec = codec;
    this.sealer = sealer;
  }

  @Override
  public void write(AccessFact record) {
    try {
      var sealed = sealer.seal(record).get(ACKNOWLEDGE_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
      kafka
          .send(codec.toProducerRecord(codec.encode(sealed)))
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
    sealer
        .seal(record)
        .thenAcceptAsync(sealed -> send(sealed, failed), Thread::startVirtualThread)
        .exceptionally(unsealed -> {
          failed.accept(unsealed);
          return null;
        });
  }

  private void send(AccessFact sealed, Consumer<Throwable> failed) {
    kafka
        .send(codec.toProducerRecord(codec.encode(sealed)))
        .whenComplete((_, unsent) -> {
          if (unsent != null) {
            failed.accept(unsent);
          }
        });
  }

  /** Ends the producer, after what was handed to it. */
  @Override
  public void close() {
    kafka.destroy();
  }
}
