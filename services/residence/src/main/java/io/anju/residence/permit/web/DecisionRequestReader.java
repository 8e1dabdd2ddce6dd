package io.anju.residence.permit.web;

import io.anju.platform.web.RequestReader;
import io.anju.residence.rules.condition.Confirmation;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what officers send with their decisions. */
final class DecisionRequestReader {

  private static final int MAX_ITEMS = 20;
  private static final String REASONS = "reasons";

  private DecisionRequestReader() {}

  /** {@code {confirmations?: [{condition, reference}]}}. */
  static List<Confirmation> confirmations(RequestReader reader) {
    List<Supplier<Confirmation>> read =
        reader.objects("confirmations", 0, MAX_ITEMS).stream()
            .map(DecisionRequestReader::confirmation)
            .toList();
    reader.complete();
    return read.stream().map(Supplier::get).toList();
  }

  private static Supplier<Confirmation> confirmation(RequestReader reader) {
    String condition = reader.text("condition");
    String reference = reader.text("reference");
    return () -> new Confirmation(condition, reference);
  }

  /** {@code {reasons}}: one text, or a list of {@code {text}} objects or texts. */
  static List<String> reasons(JsonNode body) {
    if (body.optional(REASONS).filter(JsonNode::isArray).isEmpty()) {
      var reader = RequestReader.of(body);
      String reason = reader.text(REASONS);
      reader.complete();
      return List.of(reason);
    }
    var reader = RequestReader.of(wrapped(body));
    var reasons =
        reader.objects(REASONS, 1, MAX_ITEMS).stream().map(one -> one.text("text")).toList();
    reader.complete();
    return reasons;
  }

  private static JsonNode wrapped(JsonNode body) {
    ObjectNode copy = (ObjectNode) body.deepCopy();
    var list = copy.putArray(REASONS);
    for (JsonNode one : body.get(REASONS)) {
      list.add(one.isString() ? JsonNodeFactory.instance.objectNode().set("text", one) : one);
    }
    return copy;
  }
}
