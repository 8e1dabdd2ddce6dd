package io.anju.platform.facts;

import io.anju.contract.FactType;
import io.anju.platform.error.FailureClassifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Runs a consumer for every name of the service's {@link FactListener}s, from the start of the
 * context to its end.
 */
public final class FactConsumers implements SmartLifecycle {

  /** How long facts are collected at most that are not latency-sensitive. */
  static final int BATCH_FETCH_WAIT_MILLIS = 500;

  private static final int BATCH_FETCH_BYTES = 256 * 1024;
  private static final long RETRY_MILLIS = 1_000;

  private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers =
      new ArrayList<>();
  private volatile boolean running;

  public FactConsumers(
      String service,
      List<FactListener<?>> listeners,
      ConsumerFactory<String, byte[]> consumers,
      FactCodec codec,
      FailureClassifier failures,
      DeadLetters deadLetters,
      FactTraces traces) {
    var processor = new FactBatchProcessor(failures);
    var byName = new TreeMap<String, Map<FactType, FactListener<?>>>();
    for (var listener : listeners) {
      byName
          .computeIfAbsent(listener.name(), _ -> new EnumMap<>(FactType.class))
          .put(listener.type(), listener);
    }
    byName.forEach((name, byType) -> {
      String group = service + "." + name;
      var properties =
          new ContainerProperties(
              byType.keySet().stream().map(FactType::topic).toArray(String[]::new));
      properties.setGroupId(group);
      // Facts applied twice change nothing, so the commit of an offset is not waited for.
      properties.setSyncCommits(false);
      if (byType.values().stream().noneMatch(FactListener::latencySensitive)) {
        properties.setKafkaConsumerProperties(batchFetchProperties());
      }
      properties.setMessageListener(
          new FactRecordListener(group, byType, codec, processor, deadLetters, traces));
      var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
      container.setBeanName(group);
      container.setCommonErrorHandler(
          new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
      containers.add(container);
    });
  }

  private static Properties batchFetchProperties() {
    var properties = new Properties();
    properties.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, BATCH_FETCH_BYTES);
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, BATCH_FETCH_WAIT_MILLIS);
    return properties;
  }

  @Override
  public void start() {
    containers.forEach(ConcurrentMessageListenerContainer::start);
    running = true;
  }

  @Override
  public void stop() {
    containers.forEach(ConcurrentMessageListenerContainer::stop);
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
