package io.anju.intake.job;

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
public record Job(String id, Order order, Sender sender, Optional<Long> totalBytes, Instant startedAt, Stage stage, Progress progress) {

  /** Refuses those of other divisions with {@code forbidden}. */
  Job requireVisible() {
    AccessPolicy.require(Scope.personal(List.of(sender.division().value()), List.of(), List.of()), Action.READ);
    return this;
  }

  Job at(Stage next) {
    return new Job(id, order, sender, totalBytes, startedAt, next, progress);
  }

  Job with(Progress next) {
    return new Job(id, order, sender, totalBytes, startedAt, stage, next);
  }
}
