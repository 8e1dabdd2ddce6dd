package io.anju.intake.file;

import io.anju.intake.row.Kind;
import io.anju.intake.row.Row;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Rows that are one JSON object each. */
final class JsonForm implements RowForm {

  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class)
      .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

  private final List<String> columns;

  JsonForm(Kind kind) {
    this.columns = kind.columns();
  }

  @Override
  public Row row(long line, String text) {
    JsonNode node;
    try {
      node = JSON.readValue(text);
    } catch (JacksonException unreadable) {
      return RowForm.broken(line, text, columns, FieldError.of("", "row-broken", Map.of()));
    }
    if (!node.isObject()) {
      return RowForm.broken(line, text, columns, FieldError.of("", "wrong-type", Map.of("expected", "object")));
    }
    var cells = new LinkedHashMap<String, String>();
    var flaws = new ArrayList<FieldError>();
    for (var field : node.properties()) {
      if (!columns.contains(field.getKey()) && !Columns.OF_REJECTS.contains(field.getKey())) {
        flaws.add(FieldError.of(field.getKey(), "unknown-field", Map.of()));
      } else if (field.getValue().isObject()) {
        flaws.add(FieldError.of(field.getKey(), "wrong-type", Map.of("expected", "string")));
      }
      cells.put(field.getKey(), text(field.getValue()));
    }
    return new Row(line, cells, flaws);
  }

  private static String text(JsonNode value) {
    return value.isArray() ? value.values().stream().map(JsonForm::text).collect(Collectors.joining("|"))
        : value.isObject() ? value.toString() : value.asString("");
  }
}
