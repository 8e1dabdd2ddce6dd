package io.anju.housing.address.kafka;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.housing.address.match.AddressIndex;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.PoisonFactException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads the topics of buildings and dwellings from their beginning and then along: every replica
 * for itself, in no group, so that each knows all. The topics are compacted, so the beginning holds
 * each entity once.
 */
public final class AddressIndexConsumer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AddressIndexConsumer.class);
  private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);
  private static final long RETRY_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

  private final ConsumerFactory<String, byte[]> consumers;
  private final FactCodec codec;
  private final AddressIndex index;
  private final AddressStandardiser standardiser;
  private volatile boolean running;
  private volatile boolean caughtUp;
  private volatile Thread thread;

  public AddressIndexConsumer(
      ConsumerFactory<String, byte[]> consumers,
      FactCodec codec,
      AddressIndex index,
      AddressStandardiser standardiser) {
    this.consumers = consumers;
    this.codec = codec;
    this.index = index;
    this.standardiser = standardiser;
  }

  /**
   * Whether all that was told before this replica started is known. Until then the only door found
   * might not be the only one.
   */
  public boolean caughtUp() {
    return caughtUp;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("address-index-consumer").daemon().start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    // Read here, so that the service need not wait for it to start.
    standardiser.loadDivisionNames();
    while (running) {
      try (var consumer = consumers.createConsumer("housing.addresses", null)) {
        consume(consumer);
      } catch (KafkaException failure) {
        if (running) {
          LOG.warn("addresses: reading facts again: {}", failure.toString());
          LockSupport.parkNanos(RETRY_PAUSE_NANOS);
        }
      }
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
      apply(consumer.poll(POLL_TIMEOUT));
      if (!caughtUp
          && endOffsets.entrySet().stream()
              .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
        caughtUp = true;
        LOG.info(
            "addresses: {} dwellings known after {} ms",
            index.dwellingCount(),
            (System.nanoTime() - startedAt) / 1_000_000);
      }
    }
  }

  private void apply(Iterable<ConsumerRecord<String, byte[]>> records) {
    var buildings = new ArrayList<BuildingFact>();
    var dwellings = new ArrayList<DwellingFact>();
    for (var record : records) {
      decode(record)
          .forEach(fact -> {
            if (fact instanceof BuildingFact building) {
              buildings.add(building);
            } else if (fact instanceof DwellingFact dwelling) {
              dwellings.add(dwelling);
            }
          });
    }
    if (!buildings.isEmpty()) {
      index.applyBuildings(buildings);
    }
    if (!dwellings.isEmpty()) {
      index.applyDwellings(dwellings);
    }
  }

  /** What cannot be read was buried by those who hear facts in groups. */
  private List<Fact> decode(ConsumerRecord<String, byte[]> record) {
    try {
      return List.of(codec.decode(record));
    } catch (PoisonFactException poison) {
      LOG.warn(
          "addresses: passed over {} {}/{}", record.topic(), record.partition(), record.offset());
      return List.of();
    }
  }
}
