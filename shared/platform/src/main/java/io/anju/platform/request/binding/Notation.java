package io.anju.platform.request.binding;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How values are written: as JSON has them, or otherwise, as people fill the cells of a file. */
@FunctionalInterface
public interface Notation {

  Notation JSON = (node, _, _, _) -> Optional.of(node);

  /** The value as JSON has it; empty where an error was added. */
  Optional<JsonNode> toJson(JsonNode node, ValueKind kind, String path, BindingErrors errors);
}
