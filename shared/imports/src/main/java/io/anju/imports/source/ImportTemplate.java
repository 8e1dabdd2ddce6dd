package io.anju.imports.source;

import io.anju.codes.DivisionCode;
import io.anju.imports.FileType;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportRequest;
import io.anju.imports.Mode;
import io.anju.imports.Sender;
import io.anju.platform.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The request and the sender for every file of a source.
 *
 * @param kind one of {@link ImportKinds}
 * @param sender subject of the jobs; whoever signs in as that subject may fetch their rejects
 * @param role of the sender, such as {@code LABOUR_CLERK}
 * @param division whose records the files hold
 */
public record ImportTemplate(String kind, Mode mode, String sender, Role role, String division) {

  /**
   * @throws IllegalArgumentException for a kind that the service does not import, and for a role
   *     that may not send its files
   */
  ImportTemplate validated(ImportKinds kinds) {
    request(kinds, FileType.CSV);
    if (!kinds.maySend(Set.of(role), kind)) {
      throw new IllegalArgumentException(role + " may not send files of kind " + kind);
    }
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

  /** The type by the file's extension; empty where it is not a file of rows. */
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
