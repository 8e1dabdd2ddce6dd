package io.anju.platform.request.binding;

import io.anju.platform.error.FieldError;
import io.anju.platform.request.PathVariables;
import java.util.List;
import java.util.Map;

/**
 * What values of a record must agree on.
 *
 * @param arguments components, or {@link #PATH}
 */
record RecordRule(Call check, List<String> arguments) {

  /** Stands for the variables of the path. */
  static final String PATH = "path variables";

  /** Empty too where a component could not be read. */
  @SuppressWarnings("unchecked")
  List<FieldError> broken(Map<String, Object> values, PathVariables path) {
    boolean complete =
        arguments.stream().allMatch(name -> name.equals(PATH) || values.containsKey(name));
    return complete
        ? (List<FieldError>)
            check.of(
                arguments.stream()
                    .map(name -> name.equals(PATH) ? path : values.get(name))
                    .toList())
        : List.of();
  }
}
