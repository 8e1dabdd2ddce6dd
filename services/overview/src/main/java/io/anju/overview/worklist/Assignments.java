package io.anju.overview.worklist;

import io.anju.contract.residence.NotifiedAuthority;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Optional;

/** Takes tasks, hands them over and puts them back. */
public final class Assignments {

  private final AssignmentRepository repository;
  private final WorkLists lists;

  public Assignments(AssignmentRepository repository, WorkLists lists) {
    this.repository = repository;
    this.lists = lists;
  }

  /**
   * Assigns a task; the same again changes nothing.
   *
   * @param assignee the official, as the identity provider names them; empty to put it back
   * @throws RegistryException {@code not-found}, {@code stale-version}; {@code forbidden} outside
   *     the caller's lists, and for a task that a colleague works on, unless to the station's chief
   */
  public WorkEntry assign(
      WorkKind kind, String id, Optional<String> assignee, ExpectedVersion expected) {
    var entry = lists.require(kind, id, Action.CHANGE);
    if (!expected.equals(ExpectedVersion.ANY) && expected.value() != entry.version()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    if (entry.assignee().equals(assignee)) {
      return entry;
    }
    var item = entry.item();
    requireMayAssign(CurrentCaller.get(), item.list(), entry.assignee(), assignee);
    var next = new Assignment(kind, id, item.division(), item.since(), assignee);
    return WorkEntry.of(item, save(item.key(), entry.version() - 1, next));
  }

  private Versioned<Assignment> save(String key, long version, Assignment next) {
    try {
      return version == 0
          ? repository.all().add(key, next)
          : repository
              .all()
              .save(new ExpectedVersion(version).require(repository.all().require(key)), next);
    } catch (DuplicateException taken) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
  }

  /** Only the police have a chief; at the other authorities colleagues stand in for each other. */
  private static void requireMayAssign(
      Caller caller, WorkList list, Optional<String> now, Optional<String> next) {
    boolean free = now.isEmpty() && next.filter(caller.subject()::equals).isPresent();
    boolean own = now.filter(caller.subject()::equals).isPresent();
    boolean police = list.authority() == NotifiedAuthority.POLICE;
    if (police && !free && !own && !caller.has(Role.STATION_CHIEF)) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
  }
}
