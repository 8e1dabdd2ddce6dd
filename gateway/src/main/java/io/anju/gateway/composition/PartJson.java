package io.anju.gateway.composition;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what the owning services answer; missing where an answer is not of the known shape, or not
 * all of a list.
 */
final class PartJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> FINAL_STATUSES = Set.of("REFUSED", "CANCELLED");

  private PartJson() {}

  /**
   * The fields of a part of the view, in its order, and no others; null where the answer lacks one.
   *
   * @param part one of the records of {@code io.anju.contract.view}
   */
  static ObjectNode pick(JsonNode from, Class<? extends Record> part) {
    var result = NODES.objectNode();
    for (var component : part.getRecordComponents()) {
      var value = from.path(component.getName());
      result.set(component.getName(), value.isMissingNode() ? NODES.nullNode() : value);
    }
    return result;
  }

  /** A list that goes on beyond its page is not passed off as the whole. */
  static JsonNode completeList(JsonNode page, UnaryOperator<JsonNode> mapper) {
    if (!page.path("items").isArray()
        || !page.path("next").isNull() && !page.path("next").isMissingNode()) {
      return NODES.missingNode();
    }
    var all = NODES.arrayNode();
    page.path("items").valueStream().map(mapper).forEach(all::add);
    return all;
  }

  /**
   * The permit that counts: one that is not over goes before one that is, the newest application
   * first.
   */
  static JsonNode currentPermit(JsonNode page, UnaryOperator<JsonNode> shape) {
    var permits = completeList(page, UnaryOperator.identity());
    if (permits.isMissingNode()) {
      return permits;
    }
    // Ids begin with the time they were made.
    var newestFirst =
        permits
            .valueStream()
            .sorted((one, other) ->
                other.path("permitId").asString("").compareTo(one.path("permitId").asString("")))
            .toList();
    var byRelevance =
        Stream.concat(
            newestFirst.stream()
                .filter(permit -> !FINAL_STATUSES.contains(permit.path("status").asString(""))),
            newestFirst.stream());
    return byRelevance.findFirst().map(shape).orElse(NODES.nullNode());
  }
}
