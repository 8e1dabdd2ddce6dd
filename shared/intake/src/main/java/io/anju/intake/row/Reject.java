package io.anju.intake.row;

import io.anju.platform.error.FieldError;
import java.util.List;

/** A row that did not go in, and everything that is wrong with it. */
public record Reject(Row row, List<FieldError> flaws) {
  public Reject {
    flaws = List.copyOf(flaws);
  }
}
