package io.anju.residence.dormancy;

import io.anju.contract.PermitStatus;
import io.anju.residence.permit.Agenda;
import io.anju.residence.permit.Ended;
import io.anju.residence.permit.Fading;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitId;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.Standing;
import io.anju.residence.permit.Suspension;
import io.anju.residence.rules.Lapse;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks ahead, by what is known at the very moment. */
public final class Outlooks {

  private final Permits permits;
  private final Footings footings;
  private final RuleSets rules;
  private final Standing standing;

  Outlooks(Permits permits, Footings footings, RuleSets rules, Standing standing) {
    this.permits = permits;
    this.footings = footings;
    this.rules = rules;
    this.standing = standing;
  }

  /** {@code not-found}, or {@code forbidden} outside the caller's scope. */
  public Outlook of(PermitId id) {
    var permit = permits.require(id).state();
    var set = rules.require(permit.application().rules());
    var today = standing.act().on();
    return switch (permit) {
      case Permit.Accepted accepted -> procedure(accepted);
      case Permit.Approved approved -> procedure(approved);
      case Permit.Active active -> ahead(active, set, today);
      case Permit.Suspended asleep -> asleep(asleep, set, today);
      case Permit.Refused _, Permit.Cancelled _ -> still(permit, OutlookTexts.OVER);
    };
  }

  private static Outlook procedure(Permit permit) {
    return still(permit, OutlookTexts.IN_PROCEDURE.filled(Map.of("by", permit.application().decideBy())));
  }

  private static Outlook still(Permit permit, Text text) {
    return new Outlook(permit, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), text);
  }

  private Outlook ahead(Permit.Active recorded, RuleSet set, LocalDate today) {
    var fading = footings.of(recorded, today).fading(recorded, set, today, recorded.watch().fading());
    var active = recorded.watched(recorded.watch().looked(today, fading, Optional.empty()));
    var on = active.sleepsOn();
    var first = fading.filter(one -> one.sleepsOn().equals(on) && !on.isAfter(active.endorsement().by()));
    return first.map(one -> fades(active, one, set, today)).orElseGet(() -> {
      var endorsement = active.endorsement();
      var text = OutlookTexts.ENDORSE.filled(Map.of("on", on, "from", endorsement.from(), "by", endorsement.by()));
      return new Outlook(active, Optional.of(PermitStatus.SUSPENDED), Optional.of(on), List.of("endorsement-due"),
          Optional.of("endorsement"), reminders(endorsement.by(), set, today), text);
    });
  }

  private static Outlook fades(Permit.Active active, Fading fading, RuleSet set, LocalDate today) {
    var kinds = fading.because().stream().map(Ended::kind).toList();
    boolean residence = kinds.contains(Lapse.RESIDENCE);
    var text = OutlookTexts.filled(OutlookTexts.SLEEPS.filled(Map.of("on", fading.sleepsOn())),
        Map.of("because", OutlookTexts.because(kinds), "unless", OutlookTexts.unless(residence)));
    return new Outlook(active, Optional.of(PermitStatus.SUSPENDED), Optional.of(fading.sleepsOn()),
        kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT) + "-ended").toList(),
        Optional.of(residence ? "residence" : "ground"), reminders(fading.sleepsOn(), set, today), text);
  }

  private Outlook asleep(Permit.Suspended asleep, RuleSet set, LocalDate today) {
    boolean missed = asleep.suspension().cause() == Suspension.Cause.ENDORSEMENT_MISSED;
    boolean residence = !missed && footings.of(asleep, today).ended().stream().anyMatch(ended -> ended.kind() == Lapse.RESIDENCE);
    var end = Agenda.change(asleep, set);
    var words = missed ? OutlookTexts.UNENDORSED : OutlookTexts.ASLEEP;
    var now = OutlookTexts.filled(words.filled(Map.of("since", asleep.suspension().since())),
        Map.of("unless", OutlookTexts.unless(residence)));
    var text = end.map(on -> OutlookTexts.LAPSES.filled(Map.of("on", on)))
        .map(then -> new Text(now.zh() + then.zh(), now.en() + then.en())).orElse(now);
    return new Outlook(asleep, end.map(_ -> PermitStatus.CANCELLED), end, List.of(asleep.suspension().because()),
        Optional.of(missed ? "endorsement" : residence ? "residence" : "ground"),
        end.map(on -> reminders(on, set, today)).orElse(List.of()), text);
  }

  private static List<LocalDate> reminders(LocalDate day, RuleSet set, LocalDate today) {
    return set.reminders().daysBefore().stream().map(day::minusDays).filter(one -> one.isAfter(today)).toList();
  }
}
