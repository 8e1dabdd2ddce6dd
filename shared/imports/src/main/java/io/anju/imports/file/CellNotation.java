package io.anju.imports.file;

import io.anju.codes.validation.Checked;
import io.anju.imports.row.Row;
import io.anju.platform.request.binding.BindingErrors;
import io.anju.platform.request.binding.Notation;
import io.anju.platform.request.binding.ValueKind;
import io.anju.platform.table.Spreadsheet;
import io.anju.platform.table.Times;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Values as people and spreadsheets write them in cells. What cannot be brought into the notation
 * of JSON is left as it is, and refused as such.
 */
record CellNotation(Row row) implements Notation {

  private static final Pattern SEPARATOR = Pattern.compile("[|｜]");
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
  private static final Map<String, Boolean> FLAGS =
      Map.of("TRUE", true, "是", true, "1", true, "FALSE", false, "否", false, "0", false);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static String column(String path) {
    return INDEX.matcher(path).replaceAll("");
  }

  @Override
  public Optional<JsonNode> toJson(
      JsonNode node, ValueKind kind, String path, BindingErrors errors) {
    if (!node.isString() || kind == ValueKind.TEXT) {
      return Optional.of(node);
    }
    String text = node.stringValue();
    if (Spreadsheet.rounded(text)) {
      return errors.add(row.rounded(column(path)));
    }
    return switch (kind) {
      case TEXT, CODE, OBJECT -> Optional.of(node);
      case CHOICE -> Optional.of(JSON.stringNode(plain(text)));
      case DATE -> time(text, Times::day, path, errors);
      case MONTH -> time(text, Times::month, path, errors);
      case INSTANT -> time(text, Times::instant, path, errors);
      case NUMBER, WHOLE_NUMBER -> number(text, kind, path, errors);
      case FLAG -> flag(text, path, errors);
      case LIST -> Optional.of(list(text));
    };
  }

  private static Optional<JsonNode> time(
      String text,
      Function<String, ? extends Checked<?>> parse,
      String path,
      BindingErrors errors) {
    return switch (parse.apply(text)) {
      case Checked.Valid<?>(var time, var _) -> Optional.of(JSON.stringNode(time.toString()));
      case Checked.Invalid<?>(var found) -> errors.addAll(path, found);
    };
  }

  private static Optional<JsonNode> number(
      String text, ValueKind kind, String path, BindingErrors errors) {
    try {
      var number = new BigDecimal(Spreadsheet.halfWidth(text));
      return kind == ValueKind.WHOLE_NUMBER && number.stripTrailingZeros().scale() > 0
          ? errors.add(path, "not-a-number", Map.of())
          : Optional.of(JSON.numberNode(number));
    } catch (NumberFormatException _) {
      return errors.add(path, "not-a-number", Map.of());
    }
  }

  private static Optional<JsonNode> flag(String text, String path, BindingErrors errors) {
    return Optional.ofNullable(FLAGS.get(plain(text)))
        .<JsonNode>map(JSON::booleanNode)
        .or(() -> errors.add(path, "not-one-of", Map.of("allowed", "是 (true), 否 (false)")));
  }

  private static JsonNode list(String text) {
    var list = JSON.arrayNode();
    SEPARATOR
        .splitAsStream(text)
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .forEach(list::add);
    return list;
  }

  private static String plain(String text) {
    return Spreadsheet.halfWidth(text).toUpperCase(Locale.ROOT);
  }
}
