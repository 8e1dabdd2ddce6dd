package io.anju.platform.error;

import java.util.List;
import java.util.Map;

/**
 * The root of everything the registry refuses. Its message names the code alone: arguments may be
 * shown to the caller and are never logged.
 */
public class RegistryException extends RuntimeException {

  private final transient ErrorCode code;
  private final transient Map<String, String> arguments;
  private final transient List<FieldError> errors;

  public RegistryException(ErrorCode code) {
    this(code, Map.of(), List.of());
  }

  /**
   * @param arguments fill the {@code {name}} places of the code's texts
   */
  public RegistryException(ErrorCode code, Map<String, String> arguments) {
    this(code, arguments, List.of());
  }

  public RegistryException(ErrorCode code, List<FieldError> errors) {
    this(code, Map.of(), errors);
  }

  public RegistryException(ErrorCode code, Map<String, String> arguments, List<FieldError> errors) {
    super(code.code());
    this.code = code;
    this.arguments = Map.copyOf(arguments);
    this.errors = List.copyOf(errors);
  }

  public ErrorCode code() {
    return code;
  }

  public Map<String, String> arguments() {
    return arguments;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
