package io.anju.overview.rebuild.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.rebuild.Replay;
import io.anju.overview.source.Source;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.facts.PoisonFactException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Replays every record of the topics folded into views. Partitions are assigned manually, so that
 * no consumer group is affected.
 */
public final class TopicReplay implements Replay {

  private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);

  private final ConsumerFactory<String, byte[]> consumers;
  private final FactCodec codec;

  public TopicReplay(ConsumerFactory<String, byte[]> consumers, FactCodec codec) {
    this.consumers = consumers;
    this.codec = codec;
  }

  @Override
  public void read(Listener listener) {
    try (var consumer = consumers.createConsumer("overview.rebuild", null)) {
      var partitions =
          Arrays.stream(Source.values())
              .flatMap(source -> source.facts().stream())
              .map(FactType::topic)
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      new Reading(
              consumer,
              listener,
              consumer.beginningOffsets(partitions),
              consumer.endOffsets(partitions))
          .readToEnd();
    }
  }

  private final class Reading {

    private final Consumer<String, byte[]> consumer;
    private final Listener listener;
    private final Map<TopicPartition, Long> beginOffsets;
    private final Map<TopicPartition, Long> endOffsets;
    private long skipped;

    Reading(
        Consumer<String, byte[]> consumer,
        Listener listener,
        Map<TopicPartition, Long> beginOffsets,
        Map<TopicPartition, Long> endOffsets) {
      this.consumer = consumer;
      this.listener = listener;
      this.beginOffsets = beginOffsets;
      this.endOffsets = endOffsets;
    }

    /** Counted by offsets: a compacted topic has fewer records than offsets. */
    void readToEnd() {
      long total = sum(endOffsets) - sum(beginOffsets);
      long left = total;
      while (left > 0) {
        decoded(consumer.poll(POLL_TIMEOUT))
            .forEach((type, facts) -> skipped += listener.facts(type, List.copyOf(facts.values())));
        left =
            endOffsets.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
        listener.progress(total - left, total, skipped);
      }
    }

    private Map<FactType, Map<String, Fact>> decoded(ConsumerRecords<String, byte[]> records) {
      var newest = new EnumMap<FactType, Map<String, Fact>>(FactType.class);
      for (var record : records) {
        decode(record, newest);
      }
      return newest;
    }

    private void decode(
        ConsumerRecord<String, byte[]> record, Map<FactType, Map<String, Fact>> newest) {
      try {
        var fact = codec.decode(record);
        newest
            .computeIfAbsent(FactType.of(fact), _ -> new LinkedHashMap<>())
            .merge(fact.id(), fact, (a, b) -> a.version() > b.version() ? a : b);
      } catch (PoisonFactException poison) {
        skipped++;
      }
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
      return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
