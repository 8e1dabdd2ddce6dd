package io.anju.residence.rules.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of a condition: that it counts one thing, can be met, and means one thing wherever it is named. */
final class ConditionSense {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final List<String> FILLED = List.of("have", "need");

  /** Hears of a flaw. */
  interface Hearer {
    void flaw(String field, String zh, String en);
  }

  private final YamlTree tree;
  private final Hearer hearer;

  ConditionSense(YamlTree tree, Hearer hearer) {
    this.tree = tree;
    this.hearer = hearer;
  }

  void look(String pointer) {
    look(pointer, new HashMap<>());
  }

  private void look(String pointer, Map<String, JsonNode> named) {
    var condition = tree.root().at(pointer);
    if (!condition.isObject()) {
      return;
    }
    long kinds = List.of("all", "any", "code").stream().filter(condition::has).count();
    if (kinds != 1) {
      hearer.flaw(pointer, "须为 all、any 或带 code 的条件之一", "must be one of all, any, or a condition with a code");
    }
    parts(pointer, "all", named);
    parts(pointer, "any", named);
    if (condition.has("code")) {
      named(pointer, condition, named);
    }
  }

  private void parts(String pointer, String combination, Map<String, JsonNode> named) {
    var parts = tree.root().at(pointer + "/" + combination);
    var here = new HashSet<JsonNode>();
    for (int i = 0; i < parts.size(); i++) {
      String at = pointer + "/" + combination + "/" + i;
      if (!here.add(parts.get(i))) {
        hearer.flaw(at, "与同列的另一条件相同，不起作用", "is the same as another one beside it and has no effect");
      }
      look(at, named);
    }
  }

  private void named(String pointer, JsonNode condition, Map<String, JsonNode> named) {
    String code = condition.path("code").asString("");
    var before = named.putIfAbsent(code, condition);
    if (before != null && !before.equals(condition)) {
      hearer.flaw(pointer + "/code", "“" + code + "”已用于另一条件", "'" + code + "' names another condition already");
    }
    var counted = WrittenCondition.COUNTED.stream().filter(condition::has).toList();
    if (counted.size() != 1) {
      hearer.flaw(pointer, "须且只须有一项：" + String.join("、", WrittenCondition.COUNTED),
          "needs exactly one of " + String.join(", ", WrittenCondition.COUNTED));
    }
    if (condition.has("confirmation") && !condition.has("confirmedBy")) {
      hearer.flaw(pointer + "/confirmation", "没有 confirmedBy，永远不会符合", "can never be met without confirmedBy");
    }
    reachable(pointer + "/residence");
    reachable(pointer + "/insurance");
    placeholders(pointer + "/text/zh");
    placeholders(pointer + "/text/en");
  }

  private void reachable(String pointer) {
    var counted = tree.root().at(pointer);
    if (counted.has("withinMonths") && counted.path("months").asInt(0) > counted.path("withinMonths").asInt(0)) {
      hearer.flaw(pointer + "/months", "大于 withinMonths，永远不会符合", "is more than withinMonths: it can never be met");
    }
    if (counted.has("withinMonths") && counted.has("gapDays")) {
      hearer.flaw(pointer + "/gapDays", "与 withinMonths 同用时不起作用", "has no effect beside withinMonths");
    }
  }

  private void placeholders(String pointer) {
    PLACEHOLDER.matcher(tree.root().at(pointer).asString("")).results().map(found -> found.group(1))
        .filter(name -> !FILLED.contains(name))
        .forEach(name -> hearer.flaw(pointer, "“{" + name + "}”不会被替换；可用 {have}、{need}",
            "{" + name + "} is not filled in; {have} and {need} are"));
  }
}
