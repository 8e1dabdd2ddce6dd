package io.anju.gateway.view;

import io.anju.gateway.service.Service;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A view in the making. A part that is not there is null, never empty, and its source says UNAVAILABLE. */
final class LiveView {

  private final Instant now;
  private final ObjectNode view = JsonNodeFactory.instance.objectNode();
  private final Map<Service, Boolean> live = new EnumMap<>(Service.class);

  LiveView(Instant now, String idField, String id) {
    this.now = now;
    view.put(idField, id);
  }

  /** @param read takes the part out of the answer; missing where the answer has no such part */
  LiveView part(String field, Service source, Asked answer, UnaryOperator<JsonNode> read) {
    JsonNode part = answer instanceof Asked.Given there ? read.apply(there.part()) : JsonNodeFactory.instance.missingNode();
    live.merge(source, !part.isMissingNode(), Boolean::logicalAnd);
    view.set(field, part.isMissingNode() ? JsonNodeFactory.instance.nullNode() : part);
    return this;
  }

  /** Parts only the kept view has. */
  LiveView without(Collection<String> fields) {
    fields.forEach(view::putNull);
    return this;
  }

  /** A source that cannot be asked for its part of this view. */
  LiveView unasked(Service source) {
    live.put(source, false);
    return this;
  }

  /** Whether any source answered in full. */
  boolean worthShowing() {
    return live.containsValue(true);
  }

  ObjectNode whole() {
    var sources = view.putObject("sources");
    live.forEach((service, answered) -> sources.putObject(service.code())
        .put("state", answered ? "LIVE" : "UNAVAILABLE")
        .put("asOf", answered ? now.toString() : null));
    return view;
  }
}
