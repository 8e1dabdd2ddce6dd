package io.anju.residence.permit;

import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.OwnCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes of one permit, based on its state today and on the version that the caller saw. */
public final class PermitUpdates {

  private final PermitRepository permitRepository;
  private final TimeDependentState timeDependentState;

  public PermitUpdates(PermitRepository permitRepository, TimeDependentState timeDependentState) {
    this.permitRepository = permitRepository;
    this.timeDependentState = timeDependentState;
  }

  /**
   * Changes a permit at the version expected.
   *
   * @throws RegistryException {@code own-case} where an official holds or applies for it
   */
  public Versioned<Permit> update(
      PermitId id, ExpectedVersion expected, UnaryOperator<Permit> change) {
    var loaded = permitRepository.aggregates().require(id.value(), expected);
    OwnCase.refuse(loaded.state().holder());
    return save(loaded, change.apply(timeDependentState.asOfToday(loaded.state())));
  }

  /** As {@link #save(Versioned, Permit, List)}, without reminders. */
  public Versioned<Permit> save(Versioned<Permit> loaded, Permit next) {
    return save(loaded, next, List.of());
  }

  /**
   * Saves a permit and, in the same write, the notifications that the change causes.
   *
   * @param loaded as stored, so that a change by time alone that was not saved yet is notified too
   * @param reminders to be sent with them
   */
  public Versioned<Permit> save(
      Versioned<Permit> loaded, Permit next, List<Notification> reminders) {
    var notifications =
        new ArrayList<>(
            PermitNotifications.ofChange(
                loaded.state(), next, timeDependentState.actionContext().on()));
    notifications.addAll(reminders);
    return permitRepository.aggregates().save(loaded, next, NotificationFacts.of(notifications));
  }

  /** The refusal for a change that the permit's state does not allow. */
  public static RegistryException stateConflict(Permit permit) {
    return new RegistryException(
        ResidenceError.PERMIT_STATE_CONFLICT, Map.of("status", permit.status().name()));
  }
}
