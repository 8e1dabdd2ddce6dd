package io.anju.imports.file;

import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
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

/** Reads rows that are one JSON object each. */
final class JsonRowFormat implements RowFormat {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .build()
          .readerFor(JsonNode.class)
          .with(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

  private final List<String> columns;

  JsonRowFormat(RowSchema schema) {
    this.columns = schema.columns();
  }

  @Override
  public Row parse(long line, String text) {
    JsonNode node;
    try {
      node = JSON.readValue(text);
    } catch (JacksonException unreadable) {
      return RowFormat.unparsable(line, text, columns, FieldError.of("", "row-broken", Map.of()));
    }
    if (!node.isObject()) {
      return RowFormat.unparsable(
          line, text, columns, FieldError.of("", "wrong-type", Map.of("expected", "object")));
    }
    var cells = new LinkedHashMap<String, String>();
    var errors = new ArrayList<FieldError>();
    for (var field : node.properties()) {
      if (!columns.contains(field.getKey()) && !Columns.REJECT_COLUMNS.contains(field.getKey())) {
        errors.add(FieldError.of(field.getKey(), "field-unknown", Map.of()));
      } else if (field.getValue().isObject()) {
        errors.add(FieldError.of(field.getKey(), "wrong-type", Map.of("expected", "string")));
      }
      cells.put(field.getKey(), text(field.getValue()));
    }
    return new Row(line, cells, errors);
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? value.values().stream().map(JsonRowFormat::text).collect(Collectors.joining("|"))
        : value.isObject() ? value.toString() : value.asString("");
  }
}
