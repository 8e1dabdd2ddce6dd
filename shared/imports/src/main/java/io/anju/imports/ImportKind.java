package io.anju.imports;

import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import java.util.Optional;

/**
 * A kind of files that a service imports.
 *
 * @param missingRecords ends what a full file does not list; empty for kinds without full import
 */
public record ImportKind(
    RowSchema schema, RowImporter importer, Optional<MissingRecordsPolicy> missingRecords) {

  public ImportKind {
    if (schema.supportsFull() != missingRecords.isPresent()) {
      throw new IllegalArgumentException("missing-records-policy-of-kind-without-full-import");
    }
  }
}
