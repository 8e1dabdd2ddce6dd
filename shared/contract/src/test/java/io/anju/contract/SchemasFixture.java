package io.anju.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, as a validator that also asserts formats. */
final class SchemasFixture {

  private static final String IDS = "https://anju.io/schemas/";
  private static final JsonMapper JSON = JsonMapper.shared();

  private SchemasFixture() {}

  /** The schema as published; {@code null} where the type has none. */
  static JsonNode published(FactType type) {
    return read(fileOf(type));
  }

  static Schema of(FactType type) {
    return of(published(type));
  }

  /**
   * A validator for a schema that stands where the published one does, so that it finds the shared
   * values.
   */
  static Schema of(JsonNode schema) {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(id -> id.equals(IDS + "values.json") ? values().toString() : null)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    return registry.getSchema(SchemaLocation.of(schema.get("$id").asString()), schema);
  }

  static JsonNode values() {
    return read("values.json");
  }

  static String idOf(FactType type) {
    return IDS + fileOf(type);
  }

  private static String fileOf(FactType type) {
    return type.typeName().substring("io.anju.".length()) + ".json";
  }

  private static JsonNode read(String file) {
    try (InputStream stream = FactType.class.getResourceAsStream("schemas/" + file)) {
      return stream == null ? null : JSON.readTree(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
