package io.anju.residence.rules.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.anju.residence.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published JSON Schema, for editors and for us: which fields a file has, and of which kind. */
final class RuleSchema {

  private final Schema schema;

  private RuleSchema(Schema schema) {
    this.schema = schema;
  }

  static RuleSchema ofRuleSets() {
    return read("rule-set.schema.json");
  }

  static RuleSchema ofHolidays() {
    return read("holidays.schema.json");
  }

  private static RuleSchema read(String name) {
    try (var file = RuleSchema.class.getResourceAsStream("/io/anju/residence/rules/" + name)) {
      var registry =
          SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
      return new RuleSchema(registry.getSchema(JsonMapper.shared().readTree(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<RuleValidationError> validationErrors(YamlTree tree) {
    var chinese = schemaErrors(tree.root(), Locale.SIMPLIFIED_CHINESE);
    var english = chinese.isEmpty() ? chinese : schemaErrors(tree.root(), Locale.ENGLISH);
    return IntStream.range(0, english.size())
        .mapToObj(i -> {
          String at = pointer(english.get(i));
          return new RuleValidationError(
              tree.positionOf(at),
              at,
              new Text(chinese.get(i).getMessage(), english.get(i).getMessage()));
        })
        .toList();
  }

  private List<Error> schemaErrors(JsonNode node, Locale locale) {
    return schema.validate(
        node, context -> context.executionConfig(config -> config.locale(locale)));
  }

  /**
   * Of the field that is too much rather than of the object it is in; a missing one has no place
   * but its object's.
   */
  private static String pointer(Error error) {
    String at = error.getInstanceLocation().toString();
    return error.getKeyword().equals("additionalProperties") ? at + "/" + error.getProperty() : at;
  }
}
