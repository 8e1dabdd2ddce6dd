package io.anju.overview.source.kafka;

import io.anju.contract.FactType;
import io.anju.overview.source.ConsumerPositions;
import io.anju.overview.source.ConsumerProgress;
import io.anju.overview.source.Source;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Periodically compares the end offsets of the topics with the committed offsets of the consumers
 * of all replicas.
 */
public final class KafkaPositions implements ConsumerPositions, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaPositions.class);
  private static final long TIMEOUT_SECONDS = 5;

  private final Map<Source, ConsumerProgress> progress = new EnumMap<>(Source.class);
  private final Map<Source, Instant> completeAsOf = new ConcurrentHashMap<>();
  private final KafkaAdmin broker;
  private final String service;
  private final Clock clock;
  private final Duration pause;
  private @Nullable Admin admin;
  private boolean unreachable;
  private @Nullable ScheduledExecutorService scheduler;

  public KafkaPositions(
      KafkaAdmin broker, String service, Clock clock, Duration pause, MeterRegistry meters) {
    this.broker = broker;
    this.service = service;
    this.clock = clock;
    this.pause = pause;
    for (var source : Source.values()) {
      progress.put(source, new ConsumerProgress());
      Gauge.builder("anju.view.lag", () -> lagSeconds(source))
          .tag("source", source.code())
          .baseUnit("seconds")
          .description(
              "age of the last time at which the views held every fact that the source had"
                  + " published")
          .register(meters);
    }
  }

  @Override
  public Optional<Instant> completeAsOf(Source source) {
    return Optional.ofNullable(completeAsOf.get(source));
  }

  private double lagSeconds(Source source) {
    return completeAsOf(source)
        .map(asOf -> Duration.between(asOf, clock.instant()).toMillis() / 1000.0)
        .orElse(Double.NaN);
  }

  private void refresh() {
    try {
      var at = clock.instant();
      var connected = Objects.requireNonNull(admin, "refreshed between start and stop only");
      var ends = ends(connected);
      var committed = committed(connected);
      progress.forEach((source, consumerProgress) -> {
        consumerProgress.observe(
            at, partitionsOf(source, ends), committed.getOrDefault(group(source), Map.of()));
        consumerProgress.completeAsOf().ifPresent(asOf -> completeAsOf.put(source, asOf));
      });
      unreachable = false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RuntimeException failed) {
      if (!unreachable) {
        LOG.warn("consumer positions unknown until the broker is reachable: {}", failed.toString());
      }
      unreachable = true;
    }
  }

  private Map<TopicPartition, Long> ends(Admin admin)
      throws InterruptedException, ExecutionException, TimeoutException {
    var topics =
        Arrays.stream(Source.values())
            .flatMap(source -> source.facts().stream())
            .map(FactType::topic)
            .toList();
    var asked = new HashMap<TopicPartition, OffsetSpec>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .forEach((name, topic) ->
            topic
                .partitions()
                .forEach(partition ->
                    asked.put(
                        new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
    var ends = new HashMap<TopicPartition, Long>();
    admin
        .listOffsets(asked)
        .all()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .forEach((partition, found) -> ends.put(partition, found.offset()));
    return ends;
  }

  private Map<String, Map<String, Long>> committed(Admin admin)
      throws InterruptedException, ExecutionException, TimeoutException {
    var groups = new HashMap<String, ListConsumerGroupOffsetsSpec>();
    for (var source : Source.values()) {
      groups.put(group(source), new ListConsumerGroupOffsetsSpec());
    }
    var committed = new HashMap<String, Map<String, Long>>();
    admin
        .listConsumerGroupOffsets(groups)
        .all()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .forEach((group, offsets) -> committed.put(group, byName(offsets)));
    return committed;
  }

  private static Map<String, Long> byName(Map<TopicPartition, OffsetAndMetadata> offsets) {
    var byName = new HashMap<String, Long>();
    offsets.forEach((partition, offset) -> {
      if (offset != null) {
        byName.put(partition.toString(), offset.offset());
      }
    });
    return byName;
  }

  private static Map<String, Long> partitionsOf(Source source, Map<TopicPartition, Long> ends) {
    var topics = source.facts().stream().map(FactType::topic).toList();
    var own = new HashMap<String, Long>();
    ends.forEach((partition, end) -> {
      if (topics.contains(partition.topic())) {
        own.put(partition.toString(), end);
      }
    });
    return own;
  }

  private String group(Source source) {
    return service + "." + source.code();
  }

  @Override
  public void start() {
    admin = Admin.create(broker.getConfigurationProperties());
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("positions").daemon().factory());
    started.scheduleWithFixedDelay(this::refresh, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    scheduler = started;
  }

  @Override
  public void stop() {
    if (scheduler != null) {
      scheduler.shutdownNow();
      scheduler = null;
    }
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }
}
