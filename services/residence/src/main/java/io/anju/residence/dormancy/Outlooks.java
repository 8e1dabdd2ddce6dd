package io.anju.residence.dormancy;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitSchedule;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Determines the outlook of a permit by what is known now. */
public final class Outlooks {

  private final Permits permits;
  private final EvidenceStatuses evidenceStatuses;
  private final RuleSets rules;
  private final TimeDependentState timeDependentState;

  Outlooks(
      Permits permits,
      EvidenceStatuses evidenceStatuses,
      RuleSets rules,
      TimeDependentState timeDependentState) {
    this.permits = permits;
    this.evidenceStatuses = evidenceStatuses;
    this.rules = rules;
    this.timeDependentState = timeDependentState;
  }

  /** {@code not-found}, or {@code forbidden} outside the caller's scope. */
  public Outlook of(PermitId id) {
    var permit = permits.require(id).state();
    var set = rules.require(permit.application().rules());
    var today = timeDependentState.actionContext().on();
    return switch (permit) {
      case AcceptedPermit accepted -> inProcedure(accepted);
      case ApprovedPermit approved -> inProcedure(approved);
      case ActivePermit active -> ofActive(active, set, today);
      case SuspendedPermit suspended -> ofSuspended(suspended, set, today);
      case RefusedPermit _, CancelledPermit _ -> unchanging(permit, OutlookTexts.ENDED);
    };
  }

  private static Outlook inProcedure(Permit permit) {
    return unchanging(
        permit, OutlookTexts.IN_PROCEDURE.filled(Map.of("by", permit.application().decideBy())));
  }

  private static Outlook unchanging(Permit permit, Text text) {
    return new Outlook(
        permit, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), text);
  }

  private Outlook ofActive(ActivePermit recorded, RuleSet set, LocalDate today) {
    var pendingSuspension =
        evidenceStatuses
            .of(recorded, today)
            .pendingSuspension(recorded, set, today, recorded.reviewState().pendingSuspension());
    var active =
        recorded.withReviewState(
            recorded.reviewState().reviewed(today, pendingSuspension, Optional.empty()));
    var on = active.suspendsOn();
    var first =
        pendingSuspension.filter(
            one -> one.suspendsOn().equals(on) && !on.isAfter(active.endorsement().windowCloses()));
    return first
        .map(one -> ofPendingSuspension(active, one, set, today))
        .orElseGet(() -> {
          var endorsement = active.endorsement();
          var text =
              OutlookTexts.ENDORSEMENT_DUE.filled(
                  Map.of(
                      "on",
                      on,
                      "from",
                      endorsement.windowOpens(),
                      "by",
                      endorsement.windowCloses()));
          return new Outlook(
              active,
              Optional.of(PermitStatus.SUSPENDED),
              Optional.of(on),
              List.of("endorsement-due"),
              Optional.of("endorsement"),
              reminders(endorsement.windowCloses(), set, today),
              text);
        });
  }

  private static Outlook ofPendingSuspension(
      ActivePermit active, PendingSuspension pendingSuspension, RuleSet set, LocalDate today) {
    var kinds = pendingSuspension.endedEvidence().stream().map(EndedEvidence::kind).toList();
    boolean residence = kinds.contains(EvidenceCategory.RESIDENCE);
    var text =
        OutlookTexts.filled(
            OutlookTexts.PENDING_SUSPENSION.filled(Map.of("on", pendingSuspension.suspendsOn())),
            Map.of(
                "because",
                OutlookTexts.endedEvidence(kinds),
                "unless",
                OutlookTexts.remedy(residence)));
    return new Outlook(
        active,
        Optional.of(PermitStatus.SUSPENDED),
        Optional.of(pendingSuspension.suspendsOn()),
        kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT) + "-ended").toList(),
        Optional.of(residence ? "residence" : "ground"),
        reminders(pendingSuspension.suspendsOn(), set, today),
        text);
  }

  private Outlook ofSuspended(SuspendedPermit suspended, RuleSet set, LocalDate today) {
    boolean endorsementMissed =
        suspended.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED;
    boolean residence =
        !endorsementMissed
            && evidenceStatuses.of(suspended, today).ended().stream()
                .anyMatch(ended -> ended.kind() == EvidenceCategory.RESIDENCE);
    var end = PermitSchedule.nextStateChangeDate(suspended, set);
    var words =
        endorsementMissed
            ? OutlookTexts.SUSPENDED_UNENDORSED
            : OutlookTexts.SUSPENDED_GROUNDS_LAPSED;
    var now =
        OutlookTexts.filled(
            words.filled(Map.of("since", suspended.suspension().since())),
            Map.of("unless", OutlookTexts.remedy(residence)));
    var text =
        end.map(on -> OutlookTexts.CANCELLATION_DUE.filled(Map.of("on", on)))
            .map(then -> new Text(now.zh() + then.zh(), now.en() + then.en()))
            .orElse(now);
    return new Outlook(
        suspended,
        end.map(_ -> PermitStatus.CANCELLED),
        end,
        List.of(suspended.suspension().causeCode()),
        Optional.of(endorsementMissed ? "endorsement" : residence ? "residence" : "ground"),
        end.map(on -> reminders(on, set, today)).orElse(List.of()),
        text);
  }

  private static List<LocalDate> reminders(LocalDate day, RuleSet set, LocalDate today) {
    return set.reminders().daysBefore().stream()
        .map(day::minusDays)
        .filter(one -> one.isAfter(today))
        .toList();
  }
}
