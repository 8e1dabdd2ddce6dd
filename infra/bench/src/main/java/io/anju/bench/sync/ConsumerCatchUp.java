package io.anju.bench.sync;

import io.anju.bench.client.Await;
import io.anju.bench.client.BenchSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until all consumer groups with a prefix have consumed a topic. A group commits its offsets
 * after it has stored their effects.
 */
final class ConsumerCatchUp implements AutoCloseable {

  static final String TOPIC = "employment.record";
  static final String VIEWS = "overview.";
  static final String RECONCILIATION = "employment.reconciliation";
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
  private static final Duration TIMEOUT = Duration.ofHours(1);

  private final Admin admin;
  private final String groupPrefix;

  /**
   * @param groupPrefix the prefix of the groups' names
   */
  ConsumerCatchUp(BenchSettings settings, String groupPrefix) {
    this.groupPrefix = groupPrefix;
    var properties = new Properties();
    properties.put("bootstrap.servers", settings.kafka());
    this.admin = Admin.create(properties);
  }

  /** Returns when every group has consumed all facts published so far. */
  void awaitCaughtUp() {
    var ends = call(this::endOffsets);
    var committed =
        Await.until(
            TIMEOUT,
            POLL_INTERVAL,
            () -> call(this::committedOffsets),
            offsets -> reached(offsets, ends));
    if (!reached(committed, ends)) {
      throw new IllegalStateException(groupPrefix + " did not catch up within " + TIMEOUT);
    }
  }

  private static boolean reached(
      Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  private Map<TopicPartition, Long> endOffsets() throws ExecutionException, InterruptedException {
    var partitions =
        describe(admin).partitions().stream()
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(TOPIC, partition.partition()),
                    _ -> OffsetSpec.latest()));
    return admin.listOffsets(partitions).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  static TopicDescription describe(Admin admin) throws ExecutionException, InterruptedException {
    return Objects.requireNonNull(
        admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC),
        "a topic that does not exist fails the request");
  }

  /** The smallest committed offset of all groups, by partition. */
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
