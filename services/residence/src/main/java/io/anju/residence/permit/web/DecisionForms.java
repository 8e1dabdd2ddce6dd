package io.anju.residence.permit.web;

import io.anju.platform.web.Form;
import io.anju.residence.rules.Confirmation;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what officers send with their decisions. */
final class DecisionForms {

  private static final int MOST = 20;
  private static final String REASONS = "reasons";

  private DecisionForms() {}

  /** {@code {confirmations?: [{condition, reference}]}}. */
  static List<Confirmation> confirmations(Form form) {
    List<Supplier<Confirmation>> read = form.objects("confirmations", 0, MOST).stream().map(DecisionForms::confirmation).toList();
    form.complete();
    return read.stream().map(Supplier::get).toList();
  }

  private static Supplier<Confirmation> confirmation(Form form) {
    String condition = form.text("condition");
    String reference = form.text("reference");
    return () -> new Confirmation(condition, reference);
  }

  /** {@code {reasons}}: one text, or a list of {@code {text}} objects or texts. */
  static List<String> reasons(JsonNode body) {
    if (body.optional(REASONS).filter(JsonNode::isArray).isEmpty()) {
      var form = Form.of(body);
      String reason = form.text(REASONS);
      form.complete();
      return List.of(reason);
    }
    var form = Form.of(wrapped(body));
    var reasons = form.objects(REASONS, 1, MOST).stream().map(one -> one.text("text")).toList();
    form.complete();
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
