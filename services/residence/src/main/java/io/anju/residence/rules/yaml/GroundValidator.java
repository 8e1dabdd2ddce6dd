package io.anju.residence.rules.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Checks that every rule has a ground: an article of a statute that is listed among the sources and
 * is in force as long as the rule. That there is an article at all, the schema demands.
 */
final class GroundValidator {

  /** Deadlines that may end before the rule set does, with the statute they are of. */
  private static final Pattern MAY_END =
      Pattern.compile("/procedure/[a-zA-Z]+/article|/declarations/[a-zA-Z]+/article");

  private record Source(String name, String issued, String until) {}

  private final YamlTree tree;
  private final ConditionValidator.ErrorReporter errors;
  private final List<Source> sources;

  GroundValidator(YamlTree tree, ConditionValidator.ErrorReporter errors) {
    this.tree = tree;
    this.errors = errors;
    var listed = tree.root().path("sources");
    this.sources =
        IntStream.range(0, listed.size())
            .mapToObj(listed::get)
            .map(one ->
                new Source(
                    one.path("name").asString(""),
                    one.path("issued").asString(""),
                    one.path("until").asString("")))
            .toList();
  }

  void validate() {
    validate("", tree.root());
  }

  private void validate(String pointer, JsonNode node) {
    node.properties()
        .forEach(field -> {
          String at = pointer + "/" + field.getKey();
          if (field.getKey().equals("article")) {
            validateArticle(at, field.getValue().asString(""));
          } else {
            validate(at, field.getValue());
          }
        });
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        validate(pointer + "/" + i, node.get(i));
      }
    }
  }

  private void validateArticle(String at, String article) {
    var source = sourceOf(article);
    if (source.isEmpty()) {
      errors.error(
          at,
          "“" + article + "”不属于 sources 所列的任何依据",
          "'" + article + "' is of no statute listed in sources");
      return;
    }
    var statute = source.orElseThrow();
    if (!statute.issued().isEmpty() && article.equals(statute.name())) {
      errors.error(at, "没有写明条款", "names no article of the statute");
    }
    String until = tree.root().path("until").asString("");
    if (!statute.until().isEmpty()
        && !MAY_END.matcher(at).matches()
        && (until.isEmpty() || until.compareTo(statute.until()) > 0)) {
      errors.error(
          at,
          "依据已于" + statute.until() + "失效，规则集须在此之前结束",
          "its statute ends on " + statute.until() + ", before the rule set does");
    }
  }

  private Optional<Source> sourceOf(String article) {
    return sources.stream()
        .filter(one -> !one.name().isEmpty() && article.startsWith(one.name()))
        .findFirst();
  }
}
