package io.anju.platform.error;

import io.anju.codes.validation.ValidationError;
import java.util.Map;

/**
 * One thing wrong with one field.
 *
 * @param field JSON path of the field, such as {@code tenants[1]} or {@code document.number}
 */
public record FieldError(String field, ValidationError error) {

  public static FieldError of(String field, String code, Map<String, String> arguments) {
    return new FieldError(field, new ValidationError(code, arguments));
  }
}
