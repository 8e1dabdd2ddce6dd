package io.anju.residence.permit.recorded;

import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.Transition;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.OwnCase;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes over permits of an earlier register with their history. Reviews and changes by time go on
 * from the recorded state; nobody is notified of what happened before. What is said again changes
 * nothing; what is said later goes on from what is recorded.
 */
public final class RecordedPermits {

  /** What became of a recorded permit. */
  public enum Outcome {
    APPLIED,
    UNCHANGED
  }

  private final PermitRepository permits;
  private final PermitUpdates updates;
  private final TimeDependentState timeDependentState;
  private final RuleSets rules;
  private final WorkingDays calendar;
  private final Clock clock;

  public RecordedPermits(
      PermitRepository permits,
      PermitUpdates updates,
      TimeDependentState timeDependentState,
      RuleSets rules,
      WorkingDays calendar,
      Clock clock) {
    this.permits = permits;
    this.updates = updates;
    this.timeDependentState = timeDependentState;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Records a permit of a registered person.
   *
   * @throws RegistryException {@code forbidden} outside the caller's division, {@code own-case},
   *     {@code permit-exists} where the person holds another live permit, {@code permit-differs}
   *     where the card number is recorded with another life, {@code permit-record-contradictory}
   */
  public Outcome record(RecordedPermit recorded) {
    AccessPolicy.require(
        Scope.personal(List.of(recorded.division().value()), List.of(), List.of()), Action.CHANGE);
    OwnCase.refuse(recorded.holder());
    var id = idOf(recorded);
    var said = permitOf(id, recorded);
    // System: a permit of another division must be found in order to refuse the number.
    var known = CurrentCaller.asSystem(() -> permits.aggregates().find(id.value()));
    return known.isPresent() ? goOn(known.get(), said) : add(id, said);
  }

  /** The same card number is the same permit. */
  private static PermitId idOf(RecordedPermit recorded) {
    return new PermitId(
        UUID.nameUUIDFromBytes(
                ("recorded-permit|" + recorded.cardNumber().value())
                    .getBytes(StandardCharsets.UTF_8))
            .toString());
  }

  private Permit permitOf(PermitId id, RecordedPermit recorded) {
    var set =
        rules
            .find(recorded.division(), recorded.appliedOn())
            .orElseThrow(() ->
                new RegistryException(
                    ResidenceError.PERMIT_RECORD_CONTRADICTORY,
                    List.of(FieldError.of("appliedOn", "no-rules-in-force", Map.of()))));
    return new RecordedHistory(
            recorded,
            application(id, recorded, set),
            set.endorsement(),
            CurrentCaller.get().subject(),
            clock.getZone())
        .permit();
  }

  private Application application(PermitId id, RecordedPermit recorded, RuleSet set) {
    return new Application(
        id,
        recorded.holder(),
        recorded.division(),
        recorded.ground(),
        recorded.appliedOn(),
        set.decision().lastDay(recorded.appliedOn(), calendar),
        List.of(),
        Optional.empty(),
        set.reference(),
        Dossier.EMPTY);
  }

  private Outcome add(PermitId id, Permit said) {
    if (said instanceof Permit.Live) {
      // The other permit may lie in a division outside the caller's scope.
      CurrentCaller.asSystem(() -> permits.byHolder().findLive(said.holder()))
          .ifPresent(this::requireEnded);
    }
    try {
      permits.aggregates().add(id.value(), said);
    } catch (DuplicateException _) {
      throw new RegistryException(ResidenceError.PERMIT_EXISTS);
    }
    return Outcome.APPLIED;
  }

  /** One that ended by time alone is saved as ended first. */
  private void requireEnded(Versioned<Permit> live) {
    var now = timeDependentState.asOfToday(live.state());
    if (now instanceof Permit.Live) {
      throw new RegistryException(ResidenceError.PERMIT_EXISTS);
    }
    try {
      CurrentCaller.asSystem(() -> updates.save(live, now));
    } catch (RegistryException conflict) {
      if (conflict.code() != PlatformError.STALE_VERSION) {
        throw conflict;
      }
    }
  }

  private Outcome goOn(Versioned<Permit> known, Permit said) {
    var recorded = steps(known.state());
    var later = steps(said);
    boolean samePermit =
        known.state().holder().equals(said.holder())
            && known.state().application().ground() == said.application().ground();
    if (samePermit && startsWith(recorded, later)) {
      return Outcome.UNCHANGED;
    }
    if (!samePermit || !startsWith(later, recorded) || known.state() instanceof CancelledPermit) {
      throw new RegistryException(ResidenceError.PERMIT_DIFFERS);
    }
    permits.aggregates().save(known, said);
    return Outcome.APPLIED;
  }

  /** A step of a permit's life, by whomever it was recorded. */
  private record Step(String to, String reason, Optional<LocalDate> on) {}

  /** A suspension by time alone is saved when it is noticed, which says nothing about its day. */
  private List<Step> steps(Permit permit) {
    return permit.history().stream().map(this::step).toList();
  }

  private Step step(Transition transition) {
    var day = transition.at().atZone(clock.getZone()).toLocalDate();
    return new Step(
        transition.to().name(),
        transition.reason(),
        switch (transition.to()) {
          case SUSPENDED -> Optional.empty();
          case ACCEPTED, APPROVED, REFUSED, ACTIVE, CANCELLED -> Optional.of(day);
        });
  }

  private static boolean startsWith(List<Step> all, List<Step> first) {
    return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
  }
}
