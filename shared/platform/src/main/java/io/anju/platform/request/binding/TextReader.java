package io.anju.platform.request.binding;

import io.anju.platform.table.Spreadsheet;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Texts, and values that are written as a text. Surrounding white space is removed. */
record TextReader(int max, ValueKind kind, Parser parser, Supplier<StringSchema> description)
    implements ValueReader {

  /** Makes the value of a text, or adds what is wrong with it. */
  @FunctionalInterface
  interface Parser {
    Optional<Object> parse(String text, String path, BindingErrors errors);
  }

  @Override
  public boolean isPresent(JsonNode node) {
    return ValueReader.super.isPresent(node)
        && !(node.isString() && Spreadsheet.trim(node.stringValue()).isEmpty());
  }

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (!node.isString()) {
      return wrongType(path, errors);
    }
    String text = Spreadsheet.trim(node.stringValue());
    return text.length() > max
        ? errors.add(path, "too-long", Map.of("max", Integer.toString(max)))
        : parser.parse(text, path, errors);
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    return description.get();
  }
}
