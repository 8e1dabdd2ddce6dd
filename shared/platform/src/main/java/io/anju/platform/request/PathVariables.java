package io.anju.platform.request;

import java.util.Map;
import java.util.Objects;

/** The variables of the path to which a body was sent, for a {@link Rule} that needs one. */
public record PathVariables(Map<String, String> values) {

  public static final PathVariables NONE = new PathVariables(Map.of());

  public PathVariables {
    values = Map.copyOf(values);
  }

  /**
   * @param name of a variable that the path has
   */
  public String get(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }
}
