package io.anju.platform.web;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Finds what JSON permits and no field of the registry holds: control characters and half surrogate
 * pairs in texts, which no store or file can keep, and numbers whose size alone would cost memory.
 */
final class JsonText {

  private static final int MAX_DIGITS = 40;

  private final List<FieldError> errors = new ArrayList<>();

  private JsonText() {}

  /** Everything wrong below a node, each with its path. */
  static List<FieldError> errors(JsonNode root) {
    var text = new JsonText();
    text.check(root, "");
    return text.errors;
  }

  private void check(JsonNode node, String path) {
    if (node.isString()) {
      if (!Characters.readable(node.stringValue())) {
        errors.add(FieldError.of(path, "unreadable-character", Map.of()));
      }
    } else if (node.isNumber()) {
      checkNumber(node, path);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), path + "[" + i + "]");
      }
    } else if (node.isObject()) {
      node.properties().forEach(field -> checkField(field.getKey(), field.getValue(), path));
    }
  }

  private void checkField(String name, JsonNode value, String path) {
    if (Characters.readable(name)) {
      check(value, path.isEmpty() ? name : path + "." + name);
    } else {
      errors.add(FieldError.of(path, "unreadable-character", Map.of()));
    }
  }

  private void checkNumber(JsonNode node, String path) {
    var number = node.decimalValue();
    if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
      errors.add(
          FieldError.of(path, "number-out-of-bounds", Map.of("max", Integer.toString(MAX_DIGITS))));
    }
  }
}
