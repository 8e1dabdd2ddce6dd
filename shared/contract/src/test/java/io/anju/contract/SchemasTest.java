package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The published schemas say what the records are: every field, no other, each of its type. */
class SchemasTest {

  @ParameterizedTest
  @EnumSource
  void every_fact_type_has_a_schema_under_its_name(FactType type) {
    var schema = SchemasFixture.published(type);
    assertThat(schema).isNotNull();
    assertThat(schema.get("$id").asString()).isEqualTo(SchemasFixture.idOf(type));
    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @EnumSource
  void schema_matches_the_record_field_by_field(FactType type) {
    var schema = SchemasFixture.published(type);
    new Comparison(schema).describes(schema, type.record(), type.topic());
  }

  /** Walks a schema and a record side by side. */
  private record Comparison(JsonNode root) {

    void describes(JsonNode schema, Type type, String path) {
      var described = resolved(schema);
      switch (type) {
        case Class<?> fact when fact.isRecord() -> fields(described, fact, path);
        case Class<?> choice when choice.isEnum() ->
            assertThat(names(described.get("enum")))
                .as(path)
                .containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(choice.getEnumConstants()).map(Object::toString).toList());
        case ParameterizedType list when list.getRawType() == List.class -> {
          assertThat(typeOf(described)).as(path).isEqualTo("array");
          describes(described.get("items"), list.getActualTypeArguments()[0], path + "[]");
        }
        case Class<?> simple -> simple(described, simple, path);
        default -> throw new AssertionError(path + " is a " + type);
      }
    }

    private void fields(JsonNode schema, Class<?> type, String path) {
      var components = type.getRecordComponents();
      assertThat(schema.get("properties").propertyNames())
          .as(path)
          .containsExactlyElementsOf(
              Arrays.stream(components).map(RecordComponent::getName).toList());
      for (var component : components) {
        var field = schema.get("properties").get(component.getName());
        describes(field, component.getGenericType(), path + "." + component.getName());
        if (component.getType().isPrimitive()) {
          assertThat(names(schema.get("required")))
              .as("a primitive cannot be left out")
              .contains(component.getName());
        }
      }
    }

    private static void simple(JsonNode schema, Class<?> type, String path) {
      var expected =
          switch (type.getSimpleName()) {
            case "String", "LocalDate", "Instant" -> "string";
            case "long", "int", "Integer" -> "integer";
            case "double", "BigDecimal" -> "number";
            case "boolean", "Boolean" -> "boolean";
            default -> throw new AssertionError(path + " is a " + type);
          };
      var actual = schema.has("const") ? "integer" : typeOf(schema);
      assertThat(actual).as(path).isEqualTo(expected);
      var format = type == LocalDate.class ? "date" : type == Instant.class ? "date-time" : null;
      assertThat(schema.has("format") ? schema.get("format").asString() : null)
          .as(path)
          .isEqualTo(format);
    }

    /**
     * What the schema says of a value that is there: through references, and without the
     * alternative of null.
     */
    private JsonNode resolved(JsonNode schema) {
      if (schema.has("anyOf") && !schema.has("properties")) {
        return resolved(schema.get("anyOf").get(0));
      }
      if (!schema.has("$ref")) {
        return schema;
      }
      var reference = schema.get("$ref").asString().split("#", 2);
      var document = reference[0].isEmpty() ? root : SchemasFixture.values();
      return resolved(document.at(reference[1]));
    }

    private static String typeOf(JsonNode schema) {
      var type = schema.get("type");
      return type == null ? null : type.isArray() ? type.get(0).asString() : type.asString();
    }

    private static List<String> names(JsonNode array) {
      return array.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }
  }
}
