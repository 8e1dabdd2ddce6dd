package io.anju.imports.row;

import io.anju.platform.error.FieldError;
import java.util.List;

/** A row that did not go in, and everything that is wrong with it. */
public record Reject(Row row, List<FieldError> errors) {
  public Reject {
    errors = List.copyOf(errors);
  }
}
