package io.anju.employment.sync;

import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One file on its way in.
 *
 * @param totalBytes length of the file; empty until it is known
 */
public record SyncJob(String id, Order order, Sender sender, Optional<Long> totalBytes, Instant startedAt, Stage stage, Progress progress) {

  /** Refuses those of other divisions with {@code forbidden}. */
  SyncJob requireVisible() {
    AccessPolicy.require(Scope.personal(List.of(sender.division().value()), List.of(), List.of()), Action.READ);
    return this;
  }

  SyncJob at(Stage next) {
    return new SyncJob(id, order, sender, totalBytes, startedAt, next, progress);
  }

  SyncJob with(Progress next) {
    return new SyncJob(id, order, sender, totalBytes, startedAt, stage, next);
  }
}
