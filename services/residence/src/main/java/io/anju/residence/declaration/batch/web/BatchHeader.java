package io.anju.residence.declaration.batch.web;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The first line of a file: its columns, in any order. */
final class BatchHeader {

  private static final List<String> REQUIRED =
      List.of("documentType", "documentNumber", "name", "dwellingCode", "since", "reason");
  private static final List<String> OPTIONAL = List.of("phone", "until");

  private BatchHeader() {}

  /**
   * Rejects a file with all columns that are missing, unknown or repeated, before any row is read.
   */
  static List<String> read(List<String> header) {
    var columns = header.stream().map(String::strip).toList();
    var errors = new ArrayList<FieldError>();
    REQUIRED.stream()
        .filter(required -> !columns.contains(required))
        .forEach(required -> errors.add(FieldError.of(required, "required", Map.of())));
    var seen = new HashSet<String>();
    for (String column : columns) {
      if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
        errors.add(FieldError.of(column, "field-unknown", Map.of()));
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
