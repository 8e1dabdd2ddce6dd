package io.anju.residence.rules.yaml;

import io.anju.residence.rules.Overlap;
import io.anju.residence.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.databind.json.JsonMapper;

/** Reads rule sets from YAML. */
public final class RuleFiles {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final RuleSchema schema = RuleSchema.ofRuleSets();

  /**
   * Everything wrong with a file at once; what makes sense only where the fields are right is
   * looked at then.
   */
  public RuleFileResult read(String text) {
    try {
      var tree = new YamlTree(text);
      var errors = new ArrayList<>(tree.validationErrors());
      errors.addAll(schema.validationErrors(tree));
      errors.addAll(new RuleSetValidator(tree).validationErrors());
      return errors.isEmpty()
          ? new RuleFileResult.Valid(JSON.treeToValue(tree.root(), RuleSetYaml.class).toRules())
          : invalid(errors);
    } catch (MarkedYAMLException unreadable) {
      return invalid(List.of(YamlTree.unreadable(unreadable)));
    }
  }

  /**
   * @throws InvalidRuleFileException with the place of everything wrong with it
   */
  RuleSet require(String name, String text) {
    return switch (read(text)) {
      case RuleFileResult.Valid valid -> valid.rules();
      case RuleFileResult.Invalid invalid ->
          throw new InvalidRuleFileException(name, invalid.errors());
    };
  }

  /** As {@link #require}, and not at odds with those that were read before. */
  RuleSet requireBeside(List<RuleSet> others, String name, String text) {
    var rules = require(name, text);
    var errors = overlaps(others, rules, text);
    if (!errors.isEmpty()) {
      throw new InvalidRuleFileException(name, errors);
    }
    return rules;
  }

  static List<RuleValidationError> overlaps(List<RuleSet> others, RuleSet rules, String text) {
    var tree = new YamlTree(text);
    return others.stream()
        .flatMap(other -> Overlap.between(other, rules).stream())
        .map(overlap ->
            new RuleValidationError(
                tree.positionOf("/" + overlap.field()), "/" + overlap.field(), overlap.text()))
        .toList();
  }

  private static RuleFileResult invalid(List<RuleValidationError> errors) {
    return new RuleFileResult.Invalid(
        errors.stream()
            .distinct()
            .sorted(
                Comparator.comparing((RuleValidationError error) -> error.position().line())
                    .thenComparing(error -> error.position().column()))
            .toList());
  }
}
