package io.anju.imports;

import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The import of one file.
 *
 * @param totalBytes length of the file; empty until it is known
 */
public record ImportJob(
    String id,
    ImportRequest request,
    Sender sender,
    Optional<Long> totalBytes,
    Instant startedAt,
    Stage stage,
    Progress progress) {

  /** Refuses jobs of other divisions with {@code forbidden}. */
  ImportJob requireVisible() {
    AccessPolicy.require(
        Scope.personal(List.of(sender.division().value()), List.of(), List.of()), Action.READ);
    return this;
  }

  ImportJob at(Stage next) {
    return new ImportJob(id, request, sender, totalBytes, startedAt, next, progress);
  }

  ImportJob with(Progress next) {
    return new ImportJob(id, request, sender, totalBytes, startedAt, stage, next);
  }
}
