package io.anju.imports;

import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import io.anju.platform.access.Role;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of files that a service imports.
 *
 * @param missingRecords ends what a full file does not list; empty for kinds without full import
 * @param senders the roles that may send such files and follow their jobs
 */
public record ImportKind(
    RowSchema schema,
    RowImporter importer,
    Optional<MissingRecordsPolicy> missingRecords,
    Set<Role> senders) {

  public ImportKind {
    senders = Set.copyOf(senders);
    if (schema.supportsFull() != missingRecords.isPresent()) {
      throw new IllegalArgumentException("missing-records-policy-of-kind-without-full-import");
    }
  }
}
