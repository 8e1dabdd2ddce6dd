package io.anju.codes.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text that is not the code it is given as. The message names every error and never contains the
 * text itself.
 */
public final class InvalidCodeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<ValidationError> errors;

  public InvalidCodeException(List<ValidationError> errors) {
    super(
        errors.stream()
            .map(error -> error.message(Locale.ENGLISH))
            .collect(Collectors.joining("; ")));
    this.errors = List.copyOf(errors);
  }

  public List<ValidationError> errors() {
    return errors;
  }
}
