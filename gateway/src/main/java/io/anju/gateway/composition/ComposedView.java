package io.anju.gateway.composition;

import io.anju.gateway.service.Service;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view composed from the responses of the owning services. A missing part is null, never empty,
 * and the state of its source is UNAVAILABLE.
 */
final class ComposedView {

  private final Instant now;
  private final ObjectNode view = JsonNodeFactory.instance.objectNode();
  private final Map<Service, Boolean> completeBySource = new EnumMap<>(Service.class);

  ComposedView(Instant now, String idField, String id) {
    this.now = now;
    view.put(idField, id);
  }

  /**
   * @param result null where the part was not requested: then it is unavailable
   * @param extractor extracts the part from the response; a missing node where the response lacks
   *     it
   */
  ComposedView part(
      String field,
      Service source,
      @Nullable PartResult result,
      UnaryOperator<JsonNode> extractor) {
    JsonNode part =
        result instanceof PartResult.Available available
            ? extractor.apply(available.part())
            : JsonNodeFactory.instance.missingNode();
    completeBySource.merge(source, !part.isMissingNode(), Boolean::logicalAnd);
    view.set(field, part.isMissingNode() ? JsonNodeFactory.instance.nullNode() : part);
    return this;
  }

  /** Sets parts that only the stored view has to null. */
  ComposedView withNull(Collection<String> fields) {
    fields.forEach(view::putNull);
    return this;
  }

  /** Marks a source that does not serve its part of this view. */
  ComposedView withUnavailableSource(Service source) {
    completeBySource.put(source, false);
    return this;
  }

  /** Whether any source responded with all its parts. */
  boolean hasCompleteSource() {
    return completeBySource.containsValue(true);
  }

  ObjectNode toJson() {
    var sources = view.putObject("sources");
    completeBySource.forEach((service, complete) ->
        sources
            .putObject(service.code())
            .put("state", complete ? "LIVE" : "UNAVAILABLE")
            .put("asOf", complete ? now.toString() : null));
    return view;
  }
}
