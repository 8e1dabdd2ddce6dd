package io.anju.residence.permit;

import io.anju.codes.PersonId;
import io.anju.contract.PermitStatus;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.EndorsementRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A residence permit. Each state of its life is a type, and offers only what the law allows from there: what the types do not
 * offer does not compile.
 */
public sealed interface Permit {

  Application application();

  /** Oldest first. */
  List<Step> history();

  default PermitId id() {
    return application().id();
  }

  default PersonId holder() {
    return application().holder();
  }

  default PermitStatus status() {
    return history().getLast().to();
  }

  /** A permit that stands in the way of another: one person has one. */
  sealed interface Live extends Permit permits Accepted, Approved, Active, Suspended {

    /** Ends it: fraud, return of domicile, death, a lapse of two years, or the holder's wish (Shenzhen art. 27). */
    default Cancelled cancel(Act act, String reason) {
      Optional<Card> card = switch (this) {
        case Accepted _, Approved _ -> Optional.empty();
        case Active active -> Optional.of(active.card());
        case Suspended suspended -> Optional.of(suspended.card());
      };
      return new Cancelled(application(), card, act.on(), Steps.then(this, act, PermitStatus.CANCELLED, reason, List.of()));
    }
  }

  /** Taken in with all its materials; to be decided by a day. */
  record Accepted(Application application, List<Step> history) implements Live {
    public Accepted {
      history = List.copyOf(history);
    }

    static Accepted of(Application application, Act act) {
      return new Accepted(application, List.of(
          new Step(act.at(), Optional.empty(), PermitStatus.ACCEPTED, "applied", act.actor(), application.rules(), List.of())));
    }

    /**
     * An officer decided so (PIPL art. 24: never a machine alone). Refuses with {@code conditions-unmet}, naming each condition
     * that stands in the way.
     */
    Approved approve(Act act, Assessment assessment) {
      Unmet.refuse(assessment);
      return new Approved(application, Steps.then(this, act, PermitStatus.APPROVED, "conditions-met", Basis.of(assessment)));
    }

    /** @param reasons told to the applicant, who may ask for them in writing (Shenzhen art. 20) */
    Refused refuse(Act act, List<String> reasons) {
      return new Refused(application, reasons, Steps.then(this, act, PermitStatus.REFUSED, String.join("; ", reasons), List.of()));
    }
  }

  /** Decided; the card is to be made and handed over. */
  record Approved(Application application, List<Step> history) implements Live {
    public Approved {
      history = List.copyOf(history);
    }

    Active issue(Act act, CardNumber number, EndorsementRules rules) {
      return new Active(application, new Card(number, act.on()), Endorsement.beginning(act.on(), rules),
          Steps.then(this, act, PermitStatus.ACTIVE, "issued", List.of()));
    }
  }

  /** Decided against; one may apply again. */
  record Refused(Application application, List<String> reasons, List<Step> history) implements Permit {
    public Refused {
      reasons = List.copyOf(reasons);
      history = List.copyOf(history);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal has reasons");
      }
    }
  }

  /** In use. */
  record Active(Application application, Card card, Endorsement endorsement, List<Step> history) implements Live {
    public Active {
      history = List.copyOf(history);
    }

    /** Refuses with {@code endorsement-early} before the window opens, with {@code conditions-unmet} where they are not kept. */
    Active endorse(Act act, EndorsementRules rules, Assessment assessment) {
      if (act.on().isBefore(endorsement.from())) {
        throw new RegistryException(ResidenceError.ENDORSEMENT_EARLY, Map.of("from", endorsement.from().toString()));
      }
      Unmet.refuse(assessment);
      return new Active(application, card, endorsement.next(rules),
          Steps.then(this, act, PermitStatus.ACTIVE, "endorsed", Basis.of(assessment)));
    }

    /** It sleeps from a day on. */
    Suspended suspend(Act act, Suspension suspension) {
      return new Suspended(application, card, endorsement, suspension,
          Steps.then(this, act, PermitStatus.SUSPENDED, suspension.because(), List.of()));
    }
  }

  /** Asleep; what it entitles to rests with it. */
  record Suspended(Application application, Card card, Endorsement endorsement, Suspension suspension, List<Step> history)
      implements Live {
    public Suspended {
      history = List.copyOf(history);
    }

    /** It wakes because its grounds returned; the years go on counting. */
    Active resume(Act act, Assessment assessment) {
      Unmet.refuse(assessment);
      return new Active(application, card, endorsement,
          Steps.then(this, act, PermitStatus.ACTIVE, "grounds-returned", Basis.of(assessment)));
    }

    /** Endorsed late: the years of residence count from today (Decree 663 art. 10). */
    Active endorseLate(Act act, EndorsementRules rules, Assessment assessment) {
      Unmet.refuse(assessment);
      return new Active(application, card, Endorsement.beginning(act.on(), rules),
          Steps.then(this, act, PermitStatus.ACTIVE, "endorsed-late", Basis.of(assessment)));
    }
  }

  /** Ended. */
  record Cancelled(Application application, Optional<Card> card, LocalDate on, List<Step> history) implements Permit {
    public Cancelled {
      history = List.copyOf(history);
    }
  }
}
