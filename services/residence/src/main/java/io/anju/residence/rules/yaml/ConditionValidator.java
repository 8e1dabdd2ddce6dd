package io.anju.residence.rules.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say of a condition: that it counts one thing, can be met, and means one
 * thing wherever it is named.
 */
final class ConditionValidator {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final List<String> KNOWN_PLACEHOLDERS = List.of("have", "need");

  /** Hears of a flaw. */
  interface ErrorReporter {
    void error(String field, String zh, String en);
  }

  private final YamlTree tree;
  private final ErrorReporter errors;

  ConditionValidator(YamlTree tree, ErrorReporter errors) {
    this.tree = tree;
    this.errors = errors;
  }

  void validate(String pointer) {
    validate(pointer, new HashMap<>());
  }

  private void validate(String pointer, Map<String, JsonNode> named) {
    var condition = tree.root().at(pointer);
    if (!condition.isObject()) {
      return;
    }
    long kinds = List.of("all", "any", "code").stream().filter(condition::has).count();
    if (kinds != 1) {
      errors.error(
          pointer,
          "须为 all、any 或带 code 的条件之一",
          "must be one of all, any, or a condition with a code");
    }
    validateParts(pointer, "all", named);
    validateParts(pointer, "any", named);
    if (condition.has("code")) {
      validateNamed(pointer, condition, named);
    }
  }

  private void validateParts(String pointer, String combination, Map<String, JsonNode> named) {
    var parts = tree.root().at(pointer + "/" + combination);
    var here = new HashSet<JsonNode>();
    for (int i = 0; i < parts.size(); i++) {
      String at = pointer + "/" + combination + "/" + i;
      if (!here.add(parts.get(i))) {
        errors.error(
            at, "与同列的另一条件相同，不起作用", "is the same as another one beside it and has no effect");
      }
      validate(at, named);
    }
  }

  private void validateNamed(String pointer, JsonNode condition, Map<String, JsonNode> named) {
    String code = condition.path("code").asString("");
    var before = named.putIfAbsent(code, condition);
    if (before != null && !before.equals(condition)) {
      errors.error(
          pointer + "/code",
          "“" + code + "”已用于另一条件",
          "'" + code + "' names another condition already");
    }
    var counted = ConditionYaml.COUNTED.stream().filter(condition::has).toList();
    if (counted.size() != 1) {
      errors.error(
          pointer,
          "须且只须有一项：" + String.join("、", ConditionYaml.COUNTED),
          "needs exactly one of " + String.join(", ", ConditionYaml.COUNTED));
    }
    if (condition.has("confirmation") && !condition.has("confirmedBy")) {
      errors.error(
          pointer + "/confirmation",
          "没有 confirmedBy，永远不会符合",
          "can never be met without confirmedBy");
    }
    requireReachable(pointer + "/residence");
    requireReachable(pointer + "/insurance");
    requireKnownPlaceholders(pointer + "/text/zh");
    requireKnownPlaceholders(pointer + "/text/en");
  }

  private void requireReachable(String pointer) {
    var counted = tree.root().at(pointer);
    if (counted.has("withinMonths")
        && counted.path("months").asInt(0) > counted.path("withinMonths").asInt(0)) {
      errors.error(
          pointer + "/months",
          "大于 withinMonths，永远不会符合",
          "is more than withinMonths: it can never be met");
    }
    if (counted.has("withinMonths") && counted.has("gapDays")) {
      errors.error(
          pointer + "/gapDays", "与 withinMonths 同用时不起作用", "has no effect beside withinMonths");
    }
  }

  private void requireKnownPlaceholders(String pointer) {
    PLACEHOLDER
        .matcher(tree.root().at(pointer).asString(""))
        .results()
        .map(found -> found.group(1))
        .filter(name -> !KNOWN_PLACEHOLDERS.contains(name))
        .forEach(name ->
            errors.error(
                pointer,
                "“{" + name + "}”不会被替换；可用 {have}、{need}",
                "{" + name + "} is not filled in; {have} and {need} are"));
  }
}
