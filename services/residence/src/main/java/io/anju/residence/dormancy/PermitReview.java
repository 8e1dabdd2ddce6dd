package io.anju.residence.dormancy;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.notification.Notification;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActionContext;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitDeadlines;
import io.anju.residence.permit.PermitNotifications;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.application.DossierNotifications;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reviews permits one by one: applies the time that has passed, evaluates the evidence, suspends,
 * reactivates or cancels, and reminds the holder. A repeated or concurrent review changes nothing
 * twice: the version guards the change, and a notification of one occasion is stored once.
 */
public final class PermitReview {

  /** The days until evidence is evaluated again while a feed is behind. */
  private static final int RECHECK_DAYS = 7;

  private final PermitRepository permits;
  private final EvidenceStatuses evidenceStatuses;
  private final RuleSets rules;
  private final TimeDependentState timeDependentState;
  private final PermitUpdates updates;
  private final Consumer<List<Notification>> reminderStore;

  /**
   * @param reminderStore stores each reminder once, durably
   */
  PermitReview(
      PermitRepository permits,
      EvidenceStatuses evidenceStatuses,
      RuleSets rules,
      TimeDependentState timeDependentState,
      PermitUpdates updates,
      Consumer<List<Notification>> reminderStore) {
    this.permits = permits;
    this.evidenceStatuses = evidenceStatuses;
    this.rules = rules;
    this.timeDependentState = timeDependentState;
    this.updates = updates;
    this.reminderStore = reminderStore;
  }

  /** The result of one review. */
  public enum Outcome {
    UNCHANGED,
    SUSPENDED,
    REACTIVATED,
    CANCELLED,
    /** An authority did not act by its day, and was notified. */
    DEADLINE_PASSED,
    VERSION_CONFLICT
  }

  public Outcome review(Versioned<Permit> loaded) {
    // A scheduled review has no caller.
    return CurrentCaller.asSystem(() -> {
      var set = rules.require(loaded.state().application().rules());
      var context = timeDependentState.actionContext();
      if (!PermitDeadlines.open(loaded.state()).isEmpty()) {
        return noteOverdue(loaded, context.on());
      }
      var next = advance(timeDependentState.asOfToday(loaded.state()), set, context);
      return next.history().size() == loaded.state().history().size()
          ? saveReviewState(loaded, next, set, context.on())
          : saveTransition(loaded, next, set, context.on());
    });
  }

  /**
   * The authority whose deadline passed is notified in the write that notes it; where nothing has
   * passed after all, the write sets the next day of the review alone.
   */
  private Outcome noteOverdue(Versioned<Permit> loaded, LocalDate on) {
    var overdue = PermitDeadlines.newlyOverdue(loaded.state(), on);
    return save(
        loaded,
        PermitDeadlines.withNoted(loaded.state(), overdue),
        DossierNotifications.ofOverdue(loaded.state().application(), overdue, on),
        Outcome.DEADLINE_PASSED);
  }

  /**
   * The reminders are stored first: the review state is no new version of the permit and publishes
   * no facts. A review that ends in between is repeated and stores them once.
   */
  private Outcome saveReviewState(
      Versioned<Permit> loaded, Permit next, RuleSet set, LocalDate on) {
    var reminders = PermitNotifications.reminders(next, set, on);
    if (!reminders.isEmpty()) {
      reminderStore.accept(reminders);
    }
    return permits.dueForReview().saveReviewState(loaded, next)
        ? Outcome.UNCHANGED
        : Outcome.VERSION_CONFLICT;
  }

  /** The notifications and reminders are stored in the write that saves the permit. */
  private Outcome saveTransition(Versioned<Permit> loaded, Permit next, RuleSet set, LocalDate on) {
    return save(
        loaded,
        next,
        PermitNotifications.reminders(next, set, on),
        switch (next) {
          case SuspendedPermit _ -> Outcome.SUSPENDED;
          case ActivePermit _ -> Outcome.REACTIVATED;
          case CancelledPermit _ -> Outcome.CANCELLED;
          case AcceptedPermit _, ApprovedPermit _, RefusedPermit _ -> Outcome.UNCHANGED;
        });
  }

  private Outcome save(
      Versioned<Permit> loaded, Permit next, List<Notification> notifications, Outcome saved) {
    try {
      updates.save(loaded, next, notifications);
      return saved;
    } catch (RegistryException refused) {
      if (refused.code() == PlatformError.STALE_VERSION) {
        return Outcome.VERSION_CONFLICT;
      }
      throw refused;
    }
  }

  private Permit advance(Permit permit, RuleSet set, ActionContext context) {
    return switch (permit) {
      case ActivePermit active -> advance(active, set, context);
      case SuspendedPermit suspended -> advance(suspended, set, context);
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ -> permit;
    };
  }

  private Permit advance(ActivePermit active, RuleSet set, ActionContext context) {
    var evidenceStatus = evidenceStatuses.of(active, context.on());
    var pendingSuspension =
        evidenceStatus.pendingSuspension(
            active, set, context.on(), active.reviewState().pendingSuspension());
    var now =
        timeDependentState.asOfToday(
            active.withReviewState(
                active
                    .reviewState()
                    .reviewed(
                        context.on(),
                        pendingSuspension,
                        recheckDate(evidenceStatus, context.on()))));
    return now instanceof ActivePermit ? now : advance(now, set, context);
  }

  private Permit advance(SuspendedPermit suspended, RuleSet set, ActionContext context) {
    if (suspended.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED) {
      return suspended.withReviewState(
          suspended.reviewState().reviewed(context.on(), Optional.empty(), Optional.empty()));
    }
    var evidenceStatus = evidenceStatuses.of(suspended, context.on());
    return evidenceStatus.keepsActive(suspended, set, context.on())
        ? advance(
            suspended.groundsReturned(
                context, set.endorsement(), evidenceStatus.evidenceReferences()),
            set,
            context)
        : suspended.withReviewState(
            suspended
                .reviewState()
                .reviewed(
                    context.on(), Optional.empty(), recheckDate(evidenceStatus, context.on())));
  }

  private static Optional<LocalDate> recheckDate(EvidenceStatus evidenceStatus, LocalDate on) {
    return evidenceStatus.awaitingFeed()
        ? Optional.of(on.plusDays(RECHECK_DAYS))
        : Optional.empty();
  }
}
