package io.anju.residence.rules.yaml;

import io.anju.residence.text.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A YAML file as a tree, and where each of its fields stands. */
final class YamlTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_DEPTH = 30;

  private final Map<String, SourcePosition> positions = new HashMap<>();
  private final List<RuleValidationError> errors = new ArrayList<>();
  private final JsonNode root;

  /**
   * @throws org.yaml.snakeyaml.error.MarkedYAMLException for what is no YAML
   */
  YamlTree(String text) {
    var options = new LoaderOptions();
    var document =
        new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new TextualScalarResolver())
            .compose(new StringReader(text));
    this.root = document == null ? NODES.objectNode() : tree("", document);
  }

  /** What is said of a file that cannot be read at all. */
  static RuleValidationError unreadable(MarkedYAMLException problem) {
    return new RuleValidationError(
        position(problem.getProblemMark()),
        "",
        new Text("不是有效的 YAML：" + problem.getProblem(), "is no YAML: " + problem.getProblem()));
  }

  JsonNode root() {
    return root;
  }

  /** Duplicate fields, and excessive nesting. */
  List<RuleValidationError> validationErrors() {
    return List.copyOf(errors);
  }

  /** Of a field by its JSON Pointer, or of the nearest one around it that is there. */
  SourcePosition positionOf(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      if (positions.containsKey(at)) {
        return positions.get(at);
      }
    }
    return SourcePosition.START;
  }

  private JsonNode tree(String pointer, Node node) {
    if (pointer.chars().filter(letter -> letter == '/').count() > MAX_DEPTH) {
      errors.add(
          new RuleValidationError(
              position(node.getStartMark()), pointer, new Text("嵌套过深", "is nested too deeply")));
      return NODES.nullNode();
    }
    return switch (node) {
      case MappingNode mapping -> object(pointer, mapping);
      case SequenceNode sequence -> list(pointer, sequence);
      case ScalarNode scalar -> value(scalar);
      default -> NODES.nullNode();
    };
  }

  private JsonNode object(String pointer, MappingNode mapping) {
    var object = NODES.objectNode();
    for (var field : mapping.getValue()) {
      String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      var position = position(field.getKeyNode().getStartMark());
      if (object.has(name)) {
        errors.add(new RuleValidationError(position, at, new Text("重复出现", "is given twice")));
      } else {
        positions.put(at, position);
        object.set(name, tree(at, field.getValueNode()));
      }
    }
    return object;
  }

  private JsonNode list(String pointer, SequenceNode sequence) {
    var list = NODES.arrayNode();
    for (var item : sequence.getValue()) {
      String at = pointer + "/" + list.size();
      positions.put(at, position(item.getStartMark()));
      list.add(tree(at, item));
    }
    return list;
  }

  private static JsonNode value(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.INT) && text.matches("-?\\d{1,9}")) {
      return NODES.numberNode(Integer.parseInt(text));
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      return NODES.booleanNode(
          text.equalsIgnoreCase("true")
              || text.equalsIgnoreCase("yes")
              || text.equalsIgnoreCase("on"));
    }
    return scalar.getTag().equals(Tag.NULL) ? NODES.nullNode() : NODES.stringNode(text);
  }

  private static SourcePosition position(Mark mark) {
    return mark == null
        ? SourcePosition.START
        : new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
