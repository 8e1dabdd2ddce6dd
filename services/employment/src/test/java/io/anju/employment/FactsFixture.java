package io.anju.employment;

import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Topic;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads published facts. */
public final class FactsFixture {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FactsFixture() {}

  /** The first matching fact with the key; fails if none is published in time. */
  public static JsonNode awaitFact(String topic, String key, Predicate<JsonNode> expected) {
    return Eventually.eventually(() -> find(topic, key, expected), Optional::isPresent)
        .orElseThrow(() -> new AssertionError("no such fact of " + key + " on " + topic));
  }

  private static Optional<JsonNode> find(String topic, String key, Predicate<JsonNode> expected) {
    return Topic.all(topic).stream()
        .filter(record -> record.key().equals(key))
        .map(record -> JSON.readTree(record.value()))
        .filter(expected)
        .findFirst();
  }
}
