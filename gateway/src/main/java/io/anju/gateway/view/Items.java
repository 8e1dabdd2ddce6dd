package io.anju.gateway.view;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what the owning services answer; missing where an answer is not of the known shape, or not all of a list. */
final class Items {

  private static final Set<String> OVER = Set.of("REFUSED", "CANCELLED");

  private Items() {}

  /** A list that goes on beyond its page is not passed off as the whole. */
  static JsonNode all(JsonNode page) {
    return page.path("next").isNull() || page.path("next").isMissingNode() ? page.path("items") : JsonNodeFactory.instance.missingNode();
  }

  /** The permit that counts: one that is not over goes before one that is, the newest application first. */
  static JsonNode permit(JsonNode page) {
    var permits = all(page);
    if (permits.isMissingNode()) {
      return permits;
    }
    var newestFirst = permits.valueStream()
        .sorted(Comparator.comparing((JsonNode permit) -> permit.path("permitId").asString("")).reversed()).toList();
    return Stream.concat(
            newestFirst.stream().filter(permit -> !OVER.contains(permit.path("status").asString(""))), newestFirst.stream())
        .findFirst().orElse(JsonNodeFactory.instance.nullNode());
  }

  /** The residence that has not ended. */
  static JsonNode currentResidence(JsonNode person) {
    var residences = person.path("residences");
    return residences.isMissingNode() ? residences : residences.valueStream()
        .filter(home -> home.path("until").isNull() || home.path("until").isMissingNode())
        .findFirst().orElse(JsonNodeFactory.instance.nullNode());
  }
}
