package io.anju.platform.request.binding;

import io.anju.codes.validation.ValidationError;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything wrong with one body, by path. */
final class BindingErrors {

  private final List<FieldError> errors = new ArrayList<>();

  /** Always empty, so that a reader can return it. */
  <T> Optional<T> add(String path, String code) {
    return add(path, code, Map.of());
  }

  <T> Optional<T> add(String path, String code, Map<String, String> arguments) {
    errors.add(FieldError.of(path, code, arguments));
    return Optional.empty();
  }

  <T> Optional<T> addAll(String path, List<ValidationError> found) {
    found.forEach(error -> errors.add(new FieldError(path, error)));
    return Optional.empty();
  }

  List<FieldError> all() {
    return List.copyOf(errors);
  }
}
