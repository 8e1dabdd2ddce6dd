package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One field of an object, or the fields of an embedded value. */
sealed interface ObjectPart permits Field, EmbeddedFields {

  /** Its name in Java, by which rules know it. */
  String component();

  /** The argument of what makes the object's value; empty where an error was added. */
  Optional<Object> read(JsonNode object, String path, BindingErrors errors);

  /** The argument where the whole object is written as this part. */
  Optional<Object> readWhole(JsonNode node, String path, BindingErrors errors);

  Set<String> known(JsonNode object);

  List<String> firstFields();

  /**
   * Adds the schemas of its fields.
   *
   * @return the fields that must be given
   */
  List<String> describe(Schema<?> object, Map<String, Schema<?>> components);

  /** The schema where the whole object is written as this part. */
  Schema<?> wholeSchema(Map<String, Schema<?>> components);

  /**
   * The path of the field of an error.
   *
   * @param rest what follows the component in the rule's words, such as {@code .number}
   */
  String fieldPath(String rest);
}
