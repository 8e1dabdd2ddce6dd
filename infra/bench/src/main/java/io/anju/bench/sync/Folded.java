package io.anju.bench.sync;

import io.anju.bench.client.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Whether all readers of a kind have taken in every fact there is: each notes how far it came once what it came to is stored. */
final class Folded implements AutoCloseable {

  static final String TOPIC = "employment.record";
  static final String VIEWS = "overview.";
  static final String RECONCILIATION = "employment.reconciliation";
  private static final long PAUSE_NANOS = 50_000_000;
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Admin admin;
  private final String readers;

  /** @param readers what the names of their groups begin with */
  Folded(Settings settings, String readers) {
    this.readers = readers;
    var properties = new Properties();
    properties.put("bootstrap.servers", settings.kafka());
    this.admin = Admin.create(properties);
  }

  /** Returns once they have taken in all facts told so far. */
  void await() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    var ends = asked(this::ends);
    while (!reached(asked(this::noted), ends)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(readers + " has not taken in everything within " + PATIENCE);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static boolean reached(Map<TopicPartition, Long> noted, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> noted.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
    var partitions = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
        .collect(Collectors.toMap(partition -> new TopicPartition(TOPIC, partition.partition()), _ -> OffsetSpec.latest()));
    return admin.listOffsets(partitions).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Of every group that reads the topic the one that is furthest behind. */
  private Map<TopicPartition, Long> noted() throws ExecutionException, InterruptedException {
    var noted = new HashMap<TopicPartition, Long>();
    for (var group : admin.listGroups().all().get()) {
      if (group.groupId().startsWith(readers)) {
        admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get().forEach((partition, offset) -> {
          if (partition.topic().equals(TOPIC) && offset != null) {
            noted.merge(partition, offset.offset(), Math::min);
          }
        });
      }
    }
    return noted;
  }

  private interface Question<T> {
    T ask() throws ExecutionException, InterruptedException;
  }

  private static <T> T asked(Question<T> question) {
    try {
      return question.ask();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
