package io.anju.residence.declaration.batch.web;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The first line of a file: which column holds what, in any order. */
final class Columns {

  private static final List<String> NEEDED = List.of("documentType", "documentNumber", "name", "dwellingCode", "since", "reason");
  private static final List<String> WELCOME = List.of("phone", "until");

  private Columns() {}

  /** Refuses a file with every column that is missing, unknown or there twice, before any row is read. */
  static List<String> read(List<String> header) {
    var columns = header.stream().map(String::strip).toList();
    var errors = new ArrayList<FieldError>();
    NEEDED.stream().filter(needed -> !columns.contains(needed)).forEach(needed -> errors.add(FieldError.of(needed, "required", Map.of())));
    var seen = new HashSet<String>();
    for (String column : columns) {
      if (!NEEDED.contains(column) && !WELCOME.contains(column)) {
        errors.add(FieldError.of(column, "unknown-field", Map.of()));
      } else if (!seen.add(column)) {
        errors.add(FieldError.of(column, "column-twice", Map.of()));
      }
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return columns;
  }
}
