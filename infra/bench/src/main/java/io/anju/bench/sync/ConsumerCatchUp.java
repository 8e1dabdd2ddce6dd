package io.anju.bench.sync;

import io.anju.bench.client.BenchSettings;
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

/**
 * Whether all readers of a kind have taken in every fact there is: each notes how far it came once
 * what it came to is stored.
 */
final class ConsumerCatchUp implements AutoCloseable {

  static final String TOPIC = "employment.record";
  static final String VIEWS = "overview.";
  static final String RECONCILIATION = "employment.reconciliation";
  private static final long POLL_NANOS = 50_000_000;
  private static final Duration TIMEOUT = Duration.ofHours(1);

  private final Admin admin;
  private final String groupPrefix;

  /**
   * @param groupPrefix what the names of their groups begin with
   */
  ConsumerCatchUp(BenchSettings settings, String groupPrefix) {
    this.groupPrefix = groupPrefix;
    var properties = new Properties();
    properties.put("bootstrap.servers", settings.kafka());
    this.admin = Admin.create(properties);
  }

  /** Returns once they have taken in all facts told so far. */
  void awaitCaughtUp() {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    var ends = call(this::endOffsets);
    while (!reached(call(this::committedOffsets), ends)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            groupPrefix + " has not taken in everything within " + TIMEOUT);
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  private static boolean reached(
      Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  private Map<TopicPartition, Long> endOffsets() throws ExecutionException, InterruptedException {
    var partitions =
        admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(TOPIC, partition.partition()),
                    _ -> OffsetSpec.latest()));
    return admin.listOffsets(partitions).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Of every group that reads the topic the one that is furthest behind. */
  private Map<TopicPartition, Long> committedOffsets()
      throws ExecutionException, InterruptedException {
    var committed = new HashMap<TopicPartition, Long>();
    for (var group : admin.listGroups().all().get()) {
      if (group.groupId().startsWith(groupPrefix)) {
        admin
            .listConsumerGroupOffsets(group.groupId())
            .partitionsToOffsetAndMetadata()
            .get()
            .forEach((partition, offset) -> {
              if (partition.topic().equals(TOPIC) && offset != null) {
                committed.merge(partition, offset.offset(), Math::min);
              }
            });
      }
    }
    return committed;
  }

  private interface AdminCall<T> {
    T call() throws ExecutionException, InterruptedException;
  }

  private static <T> T call(AdminCall<T> adminCall) {
    try {
      return adminCall.call();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
