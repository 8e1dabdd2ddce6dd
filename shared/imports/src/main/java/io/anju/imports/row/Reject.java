package io.anju.imports.row;

import io.anju.platform.error.FieldError;
import java.util.List;

/** A rejected row and every error in it. */
public record Reject(Row row, List<FieldError> errors) {
  public Reject {
    errors = List.copyOf(errors);
  }
}
