package io.anju.imports.source;

import io.anju.codes.DivisionCode;
import io.anju.imports.job.FileType;
import io.anju.imports.job.ImportKinds;
import io.anju.imports.job.ImportRequest;
import io.anju.imports.job.Mode;
import io.anju.imports.job.Sender;
import io.anju.platform.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done with every file of a source, and in whose name.
 *
 * @param kind one of {@link ImportKinds}
 * @param sender the subject under which the jobs stand; who signs in under it takes back their
 *     rejects
 * @param role its rights, such as {@code LABOUR_CLERK}
 * @param division whose books the files hold
 */
public record ImportTemplate(String kind, Mode mode, String sender, Role role, String division) {

  /**
   * @throws IllegalArgumentException for a kind the service does not take
   */
  ImportTemplate validated(ImportKinds kinds) {
    request(kinds, FileType.CSV);
    asSender();
    return this;
  }

  ImportRequest request(ImportKinds kinds, FileType type) {
    return new ImportRequest(
        kinds.schema(kind).orElseThrow(() -> new IllegalArgumentException("no kind " + kind)),
        mode,
        type,
        false);
  }

  Sender asSender() {
    return new Sender(sender, Set.of(role), new DivisionCode(division));
  }

  /** By the ending of its name; empty where it is no file of rows. */
  static Optional<FileType> fileTypeOf(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv" -> Optional.of(FileType.CSV);
      case "ndjson", "jsonl" -> Optional.of(FileType.NDJSON);
      case "xlsx" -> Optional.of(FileType.XLSX);
      default -> Optional.empty();
    };
  }
}
