package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.PermitStatus;
import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.EndorsementRules;
import java.time.LocalDate;
import java.util.List;
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

  /** The same permit where the ground it was applied for on belongs to another community now; nothing else of it changes. */
  default Permit within(DivisionCode community) {
    var moved = application().within(community);
    return switch (this) {
      case Accepted accepted -> new Accepted(moved, accepted.history());
      case Approved approved -> new Approved(moved, approved.history());
      case Refused refused -> new Refused(moved, refused.reasons(), refused.written(), refused.history());
      case Active active -> new Active(moved, active.card(), active.endorsement(), active.watch(), active.history());
      case Suspended asleep -> new Suspended(moved, asleep.card(), asleep.endorsement(), asleep.suspension(), asleep.watch(), asleep.history());
      case Cancelled ended -> new Cancelled(moved, ended.card(), ended.on(), ended.why(), ended.history());
    };
  }

  /** A permit that stands in the way of another: one person has one. */
  sealed interface Live extends Permit permits Accepted, Approved, Active, Suspended {

    /** Ends it, on a ground of the statutes (Shenzhen art. 27, Hangzhou art. 21). */
    default Cancelled cancel(Act act, Cancellation why) {
      Optional<Card> card = switch (this) {
        case Accepted _, Approved _ -> Optional.empty();
        case Active active -> Optional.of(active.card());
        case Suspended suspended -> Optional.of(suspended.card());
      };
      return new Cancelled(application(), card, act.on(), why, Steps.then(this, act, PermitStatus.CANCELLED, why.told(), List.of()));
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

    /** The police ask a department (Shenzhen art. 20), or have its answer; the application stays as it is otherwise. */
    Accepted enquired(Dossier dossier) {
      return new Accepted(application.with(dossier), history);
    }

    /** @param reasons told to the applicant, who may ask for them in writing (Shenzhen art. 20) */
    Refused refuse(Act act, List<String> reasons) {
      return new Refused(application, reasons, Optional.empty(), Steps.then(this, act, PermitStatus.REFUSED, String.join("; ", reasons), List.of()));
    }
  }

  /** Decided; the card is to be made and handed over. */
  record Approved(Application application, List<Step> history) implements Live {
    public Approved {
      history = List.copyOf(history);
    }

    Active issue(Act act, CardNumber number, EndorsementRules rules) {
      return new Active(application, new Card(number, act.on()), Endorsement.beginning(act.on(), rules), Watch.UNSEEN,
          Steps.then(this, act, PermitStatus.ACTIVE, "issued", List.of()));
    }
  }

  /** Decided against; one may apply again. */
  record Refused(Application application, List<String> reasons, Optional<WrittenReasons> written, List<Step> history) implements Permit {
    public Refused {
      reasons = List.copyOf(reasons);
      history = List.copyOf(history);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal has reasons");
      }
    }

    /** The applicant wants the reasons in writing (Shenzhen art. 20); asking again changes nothing. */
    Refused askInWriting(Act act, Optional<LocalDate> by) {
      return written.isPresent() ? this : new Refused(application, reasons, Optional.of(WrittenReasons.asked(act.on(), by)),
          Steps.then(this, act, PermitStatus.REFUSED, "written-reasons-asked", List.of()));
    }

    /** @param reference of the letter that went out; refused with {@code not-asked} where nobody asked */
    Refused answerInWriting(Act act, String reference) {
      var answered = WrittenReasons.require(written).answered(act.on(), reference);
      return new Refused(application, reasons, Optional.of(answered),
          Steps.then(this, act, PermitStatus.REFUSED, "written-reasons-given", List.of(Basis.letter(reference))));
    }
  }

  /** In use. */
  record Active(Application application, Card card, Endorsement endorsement, Watch watch, List<Step> history) implements Live {
    public Active {
      history = List.copyOf(history);
    }

    /** The day it sleeps unless something is done: the day after the window, or the end of the grace period, whichever is earlier. */
    public LocalDate sleepsOn() {
      var missed = endorsement.by().plusDays(1);
      return watch.fading().map(Fading::sleepsOn).filter(day -> day.isBefore(missed)).orElse(missed);
    }

    /** Refuses with {@code endorsement-early} before the window opens, with {@code conditions-unmet} where they are not kept. */
    Active endorse(Act act, EndorsementRules rules, Assessment assessment) {
      endorsement.requireOpen(act.on());
      Unmet.refuse(assessment);
      return new Active(application, card, endorsement.next(rules), watch.changed(),
          Steps.then(this, act, PermitStatus.ACTIVE, "endorsed", Basis.of(assessment)));
    }

    /** Another card in the place of the one lost, damaged or out of date; that one is void (Decree 663 art. 11, Shenzhen art. 22). */
    Active replaceCard(Act act, CardNumber number, Replacement because) {
      return new Active(application, new Card(number, act.on()), endorsement, watch.changed(),
          Steps.then(this, act, PermitStatus.ACTIVE, because.code(), List.of(Basis.voided(card.number()))));
    }

    /** More papers; its grounds are looked at again. */
    Active supplement(Act act, List<Supplement> papers) {
      return new Active(application.with(application.dossier().and(papers)), card, endorsement, watch.changed(),
          Steps.then(this, act, PermitStatus.ACTIVE, Supplement.ADDED, Basis.of(papers)));
    }

    /** It sleeps from the day on for what that day brings. */
    Suspended fallAsleep(Act act) {
      boolean missed = act.on().isAfter(endorsement.by());
      var suspension = new Suspension(act.on(), missed ? Suspension.Cause.ENDORSEMENT_MISSED : Suspension.Cause.GROUNDS_LAPSED);
      var basis = missed ? List.<Basis>of() : watch.fading().map(Fading::basis).orElse(List.of());
      return new Suspended(application, card, endorsement, suspension, watch.changed(),
          Steps.then(this, act, PermitStatus.SUSPENDED, suspension.because(), basis));
    }

    /** The same permit, looked at. */
    public Active watched(Watch looked) {
      return new Active(application, card, endorsement, looked, history);
    }
  }

  /** Asleep; what it entitles to rests with it. */
  record Suspended(Application application, Card card, Endorsement endorsement, Suspension suspension, Watch watch, List<Step> history)
      implements Live {
    public Suspended {
      history = List.copyOf(history);
    }

    /**
     * Its grounds are there again: it wakes by itself and the years go on counting, unless the endorsement was missed
     * meanwhile; then it sleeps on for that.
     */
    public Live groundsReturned(Act act, EndorsementRules rules, List<Basis> found) {
      if (act.on().isAfter(endorsement.by())) {
        return new Suspended(application, card, endorsement, new Suspension(suspension.since(), Suspension.Cause.ENDORSEMENT_MISSED),
            watch.standing(), Steps.then(this, act, PermitStatus.SUSPENDED, "grounds-returned-unendorsed", found));
      }
      return new Active(application, card, endorsement.asleep(suspension.since(), act.on(), rules), watch.standing(),
          Steps.then(this, act, PermitStatus.ACTIVE, "grounds-returned", found));
    }

    /**
     * Endorsed late: it wakes, and the years of residence count from today (Decree 663 art. 10), or go on without the time it
     * slept (Hangzhou art. 20). Asleep for other reasons, it is endorsed in its window and sleeps on until its grounds return.
     */
    Live endorse(Act act, EndorsementRules rules, Assessment assessment) {
      endorsement.requireOpen(act.on());
      Unmet.refuse(assessment);
      if (!act.on().isAfter(endorsement.by())) {
        return new Suspended(application, card, endorsement.next(rules), suspension, watch.changed(),
            Steps.then(this, act, PermitStatus.SUSPENDED, "endorsed", Basis.of(assessment)));
      }
      return new Active(application, card, endorsement.late(suspension.since(), act.on(), rules), watch.standing(),
          Steps.then(this, act, PermitStatus.ACTIVE, "endorsed-late", Basis.of(assessment)));
    }

    /** More papers; its grounds are looked at again, and it wakes where they stand. */
    Suspended supplement(Act act, List<Supplement> papers) {
      return new Suspended(application.with(application.dossier().and(papers)), card, endorsement, suspension, watch.changed(),
          Steps.then(this, act, PermitStatus.SUSPENDED, Supplement.ADDED, Basis.of(papers)));
    }

    /** The same permit, looked at. */
    public Suspended watched(Watch looked) {
      return new Suspended(application, card, endorsement, suspension, looked, history);
    }
  }

  /** Ended. */
  record Cancelled(Application application, Optional<Card> card, LocalDate on, Cancellation why, List<Step> history) implements Permit {
    public Cancelled {
      history = List.copyOf(history);
    }
  }
}
