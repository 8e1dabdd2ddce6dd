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

  /** Everything wrong with a file at once; what makes sense only where the fields are right is looked at then. */
  public Reading read(String text) {
    try {
      var tree = new YamlTree(text);
      var flaws = new ArrayList<>(tree.flaws());
      flaws.addAll(schema.flaws(tree));
      flaws.addAll(new RuleSense(tree).flaws());
      return flaws.isEmpty() ? new Reading.Sound(JSON.treeToValue(tree.root(), WrittenRules.class).toRules()) : flawed(flaws);
    } catch (MarkedYAMLException unreadable) {
      return flawed(List.of(YamlTree.unreadable(unreadable)));
    }
  }

  /** @throws WrongRuleFileException with the place of everything wrong with it */
  RuleSet require(String name, String text) {
    return switch (read(text)) {
      case Reading.Sound sound -> sound.rules();
      case Reading.Flawed flawed -> throw new WrongRuleFileException(name, flawed.flaws());
    };
  }

  /** As {@link #require}, and not at odds with those that were read before. */
  RuleSet requireBeside(List<RuleSet> others, String name, String text) {
    var rules = require(name, text);
    var flaws = overlaps(others, rules, text);
    if (!flaws.isEmpty()) {
      throw new WrongRuleFileException(name, flaws);
    }
    return rules;
  }

  static List<RuleFlaw> overlaps(List<RuleSet> others, RuleSet rules, String text) {
    var tree = new YamlTree(text);
    return others.stream().flatMap(other -> Overlap.between(other, rules).stream())
        .map(overlap -> new RuleFlaw(tree.placeOf("/" + overlap.field()), "/" + overlap.field(), overlap.text())).toList();
  }

  private static Reading flawed(List<RuleFlaw> flaws) {
    return new Reading.Flawed(flaws.stream().distinct()
        .sorted(Comparator.comparing((RuleFlaw flaw) -> flaw.place().line()).thenComparing(flaw -> flaw.place().column())).toList());
  }
}
