package io.anju.gateway.view;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the owning services answer; missing where an answer is not of the known shape, or not all of a list. */
final class Items {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> OVER = Set.of("REFUSED", "CANCELLED");

  private Items() {}

  /** These fields alone, so that a view shows no more than it does when it is kept. */
  static ObjectNode picked(JsonNode from, List<String> fields) {
    var picked = NODES.objectNode();
    fields.forEach(field -> picked.set(field, from.path(field).isMissingNode() ? NODES.nullNode() : from.path(field)));
    return picked;
  }

  /** A list that goes on beyond its page is not passed off as the whole. */
  static JsonNode all(JsonNode page, UnaryOperator<JsonNode> each) {
    if (!page.path("items").isArray() || !page.path("next").isNull() && !page.path("next").isMissingNode()) {
      return NODES.missingNode();
    }
    var all = NODES.arrayNode();
    page.path("items").valueStream().map(each).forEach(all::add);
    return all;
  }

  /** The permit that counts: one that is not over goes before one that is, the newest application first. */
  static JsonNode permit(JsonNode page, UnaryOperator<JsonNode> shape) {
    var permits = all(page, UnaryOperator.identity());
    if (permits.isMissingNode()) {
      return permits;
    }
    // Ids begin with the time they were made.
    var newestFirst = permits.valueStream()
        .sorted((one, other) -> other.path("permitId").asString("").compareTo(one.path("permitId").asString(""))).toList();
    var counting = Stream.concat(
        newestFirst.stream().filter(permit -> !OVER.contains(permit.path("status").asString(""))), newestFirst.stream());
    return counting.findFirst().map(shape).orElse(NODES.nullNode());
  }
}
