package io.anju.residence.declaration.batch.web;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.table.TableHeader;
import java.util.List;
import java.util.stream.Stream;

/** The first line of a file: its columns, in any order. */
final class BatchHeader {

  private static final List<String> REQUIRED =
      List.of("documentType", "documentNumber", "name", "dwellingCode", "since", "reason");
  private static final List<String> COLUMNS =
      Stream.concat(REQUIRED.stream(), Stream.of("phone", "until")).toList();

  private BatchHeader() {}

  /**
   * Rejects a file with all columns that are missing, unknown or repeated, before any row is read.
   */
  static List<String> read(List<String> header) {
    var read = TableHeader.read(header, REQUIRED, COLUMNS);
    if (!read.errors().isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, read.errors());
    }
    return read.columns();
  }

  /** How many of the cells name columns; none do in a title above the header. */
  static long names(List<String> cells) {
    return TableHeader.names(cells, COLUMNS);
  }
}
