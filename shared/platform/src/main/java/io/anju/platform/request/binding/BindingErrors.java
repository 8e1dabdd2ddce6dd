package io.anju.platform.request.binding;

import io.anju.codes.validation.ValidationError;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.PathVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything wrong with one body or row, by path. */
public final class BindingErrors {

  private final Notation notation;
  private final PathVariables path;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param notation in which the values are written
   */
  public BindingErrors(Notation notation) {
    this(notation, PathVariables.NONE);
  }

  BindingErrors(Notation notation, PathVariables path) {
    this.notation = notation;
    this.path = path;
  }

  PathVariables path() {
    return path;
  }

  Notation notation() {
    return notation;
  }

  /** Always empty, so that a reader can return it. */
  <T> Optional<T> add(String path, String code) {
    return add(path, code, Map.of());
  }

  /** Always empty, so that a reader can return it. */
  public <T> Optional<T> add(String path, String code, Map<String, String> arguments) {
    return add(FieldError.of(path, code, arguments));
  }

  /** Always empty, so that a reader can return it. */
  public <T> Optional<T> add(FieldError error) {
    errors.add(error);
    return Optional.empty();
  }

  public <T> Optional<T> addAll(String path, List<ValidationError> found) {
    found.forEach(error -> errors.add(new FieldError(path, error)));
    return Optional.empty();
  }

  public List<FieldError> all() {
    return List.copyOf(errors);
  }
}
