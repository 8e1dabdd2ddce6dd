package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
      return flawed(List.of(new RuleFlaw(YamlTree.place(unreadable.getProblemMark()), "",
          new Text("不是有效的 YAML：" + unreadable.getProblem(), "is no YAML: " + unreadable.getProblem()))));
    }
  }

  /** @throws IllegalStateException naming the file, and the place of everything wrong with it */
  RuleSet require(String name, String text) {
    return switch (read(text)) {
      case Reading.Sound sound -> sound.rules();
      case Reading.Flawed flawed -> throw new IllegalStateException("A rule file is wrong; anju rules check tells the same:\n"
          + flawed.flaws().stream().map(flaw -> "  " + flaw.in(name, Locale.ENGLISH)).collect(Collectors.joining("\n")));
    };
  }

  private static Reading flawed(List<RuleFlaw> flaws) {
    return new Reading.Flawed(flaws.stream().distinct()
        .sorted(Comparator.comparing((RuleFlaw flaw) -> flaw.place().line()).thenComparing(flaw -> flaw.place().column())).toList());
  }
}
