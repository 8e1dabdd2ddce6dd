package io.anju.imports.job;

import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import java.util.Optional;

/**
 * A kind of files a service takes in.
 *
 * @param missingRecords what happens to what a full file does not name; empty for kinds that do not
 *     come in full
 */
public record ImportKind(
    RowSchema schema, RowImporter importer, Optional<MissingRecordsPolicy> missingRecords) {

  public ImportKind {
    if (schema.supportsFull() != missingRecords.isPresent()) {
      throw new IllegalArgumentException("missing-records-policy-of-kind-without-full-import");
    }
  }
}
