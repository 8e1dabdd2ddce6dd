package io.anju.residence.dormancy;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActionContext;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitNotifications;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Attends to permits one by one: lets time pass, looks at what they stand on, puts them to sleep,
 * wakes or ends them, and has their holders reminded. Attending twice, or twice at once, does
 * nothing twice: the version guards the change, and a notice goes once.
 */
public final class PermitReview {

  /** How often evidence is looked at again while a feed has not come far enough. */
  private static final int RECHECK_DAYS = 7;

  private final PermitRepository permits;
  private final EvidenceStatuses evidenceStatuses;
  private final RuleSets rules;
  private final TimeDependentState timeDependentState;
  private final PermitNotifications notifications;

  PermitReview(
      PermitRepository permits,
      EvidenceStatuses evidenceStatuses,
      RuleSets rules,
      TimeDependentState timeDependentState,
      PermitNotifications notifications) {
    this.permits = permits;
    this.evidenceStatuses = evidenceStatuses;
    this.rules = rules;
    this.timeDependentState = timeDependentState;
    this.notifications = notifications;
  }

  /** What came of it. */
  public enum Outcome {
    UNCHANGED,
    SUSPENDED,
    REACTIVATED,
    CANCELLED,
    VERSION_CONFLICT
  }

  public Outcome review(Versioned<Permit> loaded) {
    return CurrentCaller.asSystem(() -> {
      var set = rules.require(loaded.state().application().rules());
      var context = timeDependentState.actionContext();
      var next = advance(timeDependentState.asOfToday(loaded.state()), set, context);
      return next.history().size() == loaded.state().history().size()
          ? saveReviewState(loaded, next, set, context.on())
          : saveTransition(loaded, next, set, context.on());
    });
  }

  /**
   * Reminded first: who is told and then looked at again is told once, who is not told is not
   * looked at.
   */
  private Outcome saveReviewState(
      Versioned<Permit> loaded, Permit next, RuleSet set, LocalDate on) {
    notifications.remind(next, set, on);
    return permits.dueForReview().saveReviewState(loaded, next)
        ? Outcome.UNCHANGED
        : Outcome.VERSION_CONFLICT;
  }

  /** Told last: nobody is told of what somebody else's change overtook. */
  private Outcome saveTransition(Versioned<Permit> loaded, Permit next, RuleSet set, LocalDate on) {
    var outcome = save(loaded, next);
    if (outcome != Outcome.VERSION_CONFLICT) {
      notifications.notifyStateChange(next, on);
      notifications.remind(next, set, on);
    }
    return outcome;
  }

  private Outcome save(Versioned<Permit> loaded, Permit next) {
    try {
      permits.aggregates().save(loaded, next);
    } catch (RegistryException refused) {
      if (refused.code() == PlatformError.STALE_VERSION) {
        return Outcome.VERSION_CONFLICT;
      }
      throw refused;
    }
    return switch (next) {
      case SuspendedPermit _ -> Outcome.SUSPENDED;
      case ActivePermit _ -> Outcome.REACTIVATED;
      case CancelledPermit _ -> Outcome.CANCELLED;
      case AcceptedPermit _, ApprovedPermit _, RefusedPermit _ -> Outcome.UNCHANGED;
    };
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
