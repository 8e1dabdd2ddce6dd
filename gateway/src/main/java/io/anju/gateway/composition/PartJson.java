package io.anju.gateway.composition;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Extracts parts of a view from responses of the owning services; a missing node where a response
 * has another form or a list is incomplete.
 */
final class PartJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> FINAL_STATUSES = Set.of("REFUSED", "CANCELLED");

  private PartJson() {}

  /**
   * The fields of a part of the view, in its order; null where the response lacks one.
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

  /** All items of a page; a missing node where there are further pages. */
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
   * The current permit: an open one takes precedence over a final one, then the newest application.
   */
  static JsonNode currentPermit(JsonNode page, UnaryOperator<JsonNode> shape) {
    var permits = completeList(page, UnaryOperator.identity());
    if (permits.isMissingNode()) {
      return permits;
    }
    // UUIDv7 ids start with their creation time.
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
