package io.anju.residence.dormancy;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Versioned;
import io.anju.residence.permit.Act;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.permit.Standing;
import io.anju.residence.permit.Suspension;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Attends to permits one by one: lets time pass, looks at what they stand on, puts them to sleep, wakes or ends them, and has
 * their holders reminded. Attending twice, or twice at once, does nothing twice: the version guards the change, and a notice
 * goes once.
 */
public final class Vigil {

  /** How often evidence is looked at again while a feed has not come far enough. */
  private static final int LOOK_AGAIN_DAYS = 7;

  private final PermitBook permits;
  private final Footings footings;
  private final RuleSets rules;
  private final Standing standing;
  private final Reminders reminders;

  Vigil(PermitBook permits, Footings footings, RuleSets rules, Standing standing, Reminders reminders) {
    this.permits = permits;
    this.footings = footings;
    this.rules = rules;
    this.standing = standing;
    this.reminders = reminders;
  }

  /** What came of it. */
  public enum Outcome { NOTHING, SUSPENDED, WOKEN, ENDED, OVERTAKEN }

  public Outcome attend(Versioned<Permit> seen) {
    return CurrentCaller.asSystem(() -> {
      var set = rules.require(seen.state().application().rules());
      var act = standing.act();
      var next = followed(standing.today(seen.state()), set, act);
      return next.history().size() == seen.state().history().size()
          ? looked(seen, next, set, act.on()) : changed(seen, next, set, act.on());
    });
  }

  /** Reminded first: who is told and then looked at again is told once, who is not told is not looked at. */
  private Outcome looked(Versioned<Permit> seen, Permit next, RuleSet set, LocalDate on) {
    reminders.near(next, set, on);
    return permits.due().looked(seen, next) ? Outcome.NOTHING : Outcome.OVERTAKEN;
  }

  /** Told last: nobody is told of what somebody else's change overtook. */
  private Outcome changed(Versioned<Permit> seen, Permit next, RuleSet set, LocalDate on) {
    var outcome = saved(seen, next);
    if (outcome != Outcome.OVERTAKEN) {
      reminders.happened(next, on);
      reminders.near(next, set, on);
    }
    return outcome;
  }

  private Outcome saved(Versioned<Permit> seen, Permit next) {
    try {
      permits.all().save(seen, next);
    } catch (RegistryException refused) {
      if (refused.code() == PlatformError.STALE_VERSION) {
        return Outcome.OVERTAKEN;
      }
      throw refused;
    }
    return switch (next) {
      case Permit.Suspended _ -> Outcome.SUSPENDED;
      case Permit.Active _ -> Outcome.WOKEN;
      case Permit.Cancelled _ -> Outcome.ENDED;
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _ -> Outcome.NOTHING;
    };
  }

  private Permit followed(Permit permit, RuleSet set, Act act) {
    return switch (permit) {
      case Permit.Active active -> followed(active, set, act);
      case Permit.Suspended asleep -> followed(asleep, set, act);
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> permit;
    };
  }

  private Permit followed(Permit.Active active, RuleSet set, Act act) {
    var footing = footings.of(active, act.on());
    var fading = footing.fading(active, set, act.on(), active.watch().fading());
    var now = standing.today(active.watched(active.watch().looked(act.on(), fading, again(footing, act.on()))));
    return now instanceof Permit.Active ? now : followed(now, set, act);
  }

  private Permit followed(Permit.Suspended asleep, RuleSet set, Act act) {
    if (asleep.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED) {
      return asleep.watched(asleep.watch().looked(act.on(), Optional.empty(), Optional.empty()));
    }
    var footing = footings.of(asleep, act.on());
    return footing.carries(asleep, set, act.on())
        ? followed(asleep.groundsReturned(act, set.endorsement(), footing.basis()), set, act)
        : asleep.watched(asleep.watch().looked(act.on(), Optional.empty(), again(footing, act.on())));
  }

  private static Optional<LocalDate> again(Footing footing, LocalDate on) {
    return footing.waiting() ? Optional.of(on.plusDays(LOOK_AGAIN_DAYS)) : Optional.empty();
  }
}
