package io.anju.housing.address.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.PoisonFactException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads the topics of buildings and dwellings from the beginning and then continuously. Every
 * replica reads all partitions without a consumer group, because each needs the whole index. The
 * topics are compacted, so the beginning holds each entity once.
 */
public final class AddressIndexConsumer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AddressIndexConsumer.class);
  private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);
  private static final long RETRY_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

  private final ConsumerFactory<String, byte[]> consumers;
  private final FactCodec codec;
  private final AddressIndexProcessor processor;
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  AddressIndexConsumer(
      ConsumerFactory<String, byte[]> consumers, FactCodec codec, AddressIndexProcessor processor) {
    this.consumers = consumers;
    this.codec = codec;
    this.processor = processor;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("address-index-consumer").daemon().start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    var started = thread;
    if (started != null) {
      started.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try {
        // On this thread, so that the start of the service does not wait for it.
        processor.prepare();
        consume();
      } catch (KafkaException failure) {
        pauseAfter(failure);
      } catch (RuntimeException failure) {
        LOG.error("addresses: the index could not be updated", failure);
        pauseAfter(failure);
      }
    }
  }

  private void pauseAfter(RuntimeException failure) {
    if (running) {
      LOG.warn("addresses: reading all facts again after {}", failure.toString());
      LockSupport.parkNanos(RETRY_PAUSE_NANOS);
    }
  }

  private void consume() {
    try (var consumer = consumers.createConsumer("housing.addresses", null)) {
      consume(consumer);
    }
  }

  private void consume(Consumer<String, byte[]> consumer) {
    var partitions =
        Stream.of(FactType.BUILDING, FactType.DWELLING)
            .flatMap(type -> consumer.partitionsFor(type.topic()).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> endOffsets = consumer.endOffsets(partitions);
    long startedAt = System.nanoTime();
    while (running) {
      var facts = new ArrayList<Fact>();
      consumer.poll(POLL_TIMEOUT).forEach(record -> decode(record).ifPresent(facts::add));
      processor.apply(facts);
      if (!processor.isComplete() && hasReached(endOffsets, consumer)) {
        int dwellings = processor.complete();
        LOG.info(
            "addresses: {} dwellings indexed after {} ms",
            dwellings,
            (System.nanoTime() - startedAt) / 1_000_000);
      }
    }
  }

  private static boolean hasReached(
      Map<TopicPartition, Long> endOffsets, Consumer<String, byte[]> consumer) {
    return endOffsets.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /**
   * Empty for a record that cannot be read: the consumers in groups write it to the dead-letter
   * topic.
   */
  private Optional<Fact> decode(ConsumerRecord<String, byte[]> record) {
    try {
      return Optional.of(codec.decode(record));
    } catch (PoisonFactException poison) {
      LOG.warn(
          "addresses: skipped unreadable record {} {}/{}",
          record.topic(),
          record.partition(),
          record.offset());
      return Optional.empty();
    }
  }
}
