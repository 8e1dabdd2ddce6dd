package io.anju.employment;

import io.anju.platform.fixture.RegistryParts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was told to the world. */
public final class FactsFixture {

  private static final Duration WITHIN = Duration.ofSeconds(20);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FactsFixture() {}

  /** The first fact of the key that is as asked for; fails when none comes in time. */
  public static JsonNode told(String topic, String key, Predicate<JsonNode> right) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", RegistryParts.kafka());
    settings.put("auto.offset.reset", "earliest");
    try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(consumer.partitionsFor(topic).stream().map(part -> new TopicPartition(topic, part.partition())).toList());
      consumer.seekToBeginning(List.of());
      long deadline = System.nanoTime() + WITHIN.toNanos();
      while (System.nanoTime() < deadline) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (record.key().equals(key) && right.test(JSON.readTree(record.value()))) {
            return JSON.readTree(record.value());
          }
        }
      }
    }
    throw new AssertionError("no such fact of " + key + " on " + topic);
  }
}
