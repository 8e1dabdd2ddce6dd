package io.anju.standalone.rules;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An answer of {@code /api/persons/{personId}/eligibility}, in words.
 *
 * @param language of what stands around the registry's own texts: {@code zh} or {@code en}
 */
record EligibilityExplanation(JsonNode response, String language) {

  String text() {
    var set = response.path("ruleSet");
    var conditions = response.path("conditions").values();
    return set.path("title").asString("")
        + "  ("
        + set.path("id").asString("")
        + " "
        + set.path("version").asString("")
        + ")\n"
        + (response.path("eligible").asBoolean()
            ? localized("符合申领条件", "may have a permit")
            : localized("尚不符合申领条件", "may not have a permit yet"))
        + "\n\n"
        + conditions.stream().map(this::condition).collect(Collectors.joining("\n"))
        + "\n";
  }

  private String condition(JsonNode condition) {
    String lines =
        (condition.path("met").asBoolean() ? "  ✓ " : "  ✗ ")
            + condition.path("text").asString("")
            + "\n      "
            + condition.path("article").asString("")
            + "  ["
            + condition.path("code").asString("")
            + "]";
    var evidence =
        condition.path("evidence").values().stream().map(one -> one.asString("")).toList();
    if (!evidence.isEmpty()) {
      lines += "\n      " + localized("依据：", "evidence: ") + String.join(", ", evidence);
    }
    if (!condition.path("met").asBoolean() && condition.path("need").asInt() > 1) {
      lines +=
          "\n      "
              + localized("尚缺：", "missing: ")
              + (condition.path("need").asInt() - condition.path("have").asInt())
              + localized(
                  "（需"
                      + condition.path("need").asInt()
                      + "，有"
                      + condition.path("have").asInt()
                      + "）",
                  " (needs "
                      + condition.path("need").asInt()
                      + ", has "
                      + condition.path("have").asInt()
                      + ")");
    }
    return lines;
  }

  private String localized(String zh, String en) {
    return language.equals("en") ? en : zh;
  }
}
