package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.condition.Finding;
import io.anju.residence.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Permits in every state of their life. */
public final class PermitFixture {

  static final Assessment MET =
      new Assessment(true, List.of(finding("stable-housing", true)), List.of());
  static final Assessment UNMET =
      new Assessment(
          false,
          List.of(finding("stable-housing", false)),
          List.of(finding("stable-housing", false)));

  private PermitFixture() {}

  static ActionContext actionOn(String day) {
    var date = LocalDate.parse(day);
    return new ActionContext(date.atStartOfDay().toInstant(ZoneOffset.ofHours(8)), date, "officer");
  }

  /** To be decided by 16 March 2026. */
  public static Permit acceptedOnFirstMarch(RuleSet rules) {
    return accepted(rules);
  }

  static AcceptedPermit accepted(RuleSet rules) {
    return accepted(
        rules,
        new PermitId("01920000-0000-7000-8000-000000000001"),
        new PersonId("abcdefghijklmnopqrstuvwxyz"));
  }

  private static AcceptedPermit accepted(RuleSet rules, PermitId id, PersonId holder) {
    var application =
        new Application(
            id,
            holder,
            new DivisionCode("320508001001"),
            PermitGround.HOUSING,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 16),
            List.of(),
            Optional.empty(),
            rules.reference(),
            Dossier.EMPTY);
    return AcceptedPermit.of(application, actionOn("2026-03-01"));
  }

  /** Issued on 10 March 2026. */
  public static ActivePermit active(RuleSet rules) {
    return active(accepted(rules), rules);
  }

  /** The same for one of many permits, each with a holder of its own. */
  public static ActivePermit active(RuleSet rules, int number) {
    var id = new PermitId("01920000-0000-7000-8000-%012d".formatted(number));
    String digits = "%09d".formatted(number);
    var holder = digits.chars().mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')));
    return active(
        accepted(
            rules, id, new PersonId("abcdefghijklmnopq" + holder.collect(Collectors.joining()))),
        rules);
  }

  private static ActivePermit active(AcceptedPermit accepted, RuleSet rules) {
    return accepted
        .approve(actionOn("2026-03-05"), MET)
        .issue(
            actionOn("2026-03-10"),
            CardNumber.of(new DivisionCode("320508"), 1),
            rules.endorsement());
  }

  /** Suspended from a day on because its tenancy ended. */
  static SuspendedPermit dormant(RuleSet rules, LocalDate day) {
    var pendingSuspension =
        new PendingSuspension(
            day,
            day.minusDays(30),
            List.of(new EndedEvidence(EvidenceCategory.TENANCY, day.minusDays(30), "t1")));
    var active = active(rules);
    return (SuspendedPermit)
        TimeDependentTransitions.applyUntil(
            day,
            Instant.EPOCH,
            active.withReviewState(
                active
                    .reviewState()
                    .reviewed(day, Optional.of(pendingSuspension), Optional.empty())),
            rules.endorsement());
  }

  /** Not endorsed by 10 March 2027; recorded a week after. */
  public static SuspendedPermit suspendedUnendorsed(RuleSet rules) {
    return suspendedUnendorsed(active(rules));
  }

  static SuspendedPermit suspendedUnendorsed(ActivePermit active) {
    var week = actionOn("2027-03-18").at();
    return active.suspend(new ActionContext(week, LocalDate.of(2027, 3, 11), "anju"));
  }

  /** Missed, and endorsed late on 10 June 2027. */
  public static Permit endorsedLate(RuleSet rules) {
    return suspendedUnendorsed(rules).endorse(actionOn("2027-06-10"), rules.endorsement(), MET);
  }

  private static Finding finding(String code, boolean met) {
    return new Finding(
        code,
        met,
        met ? 1 : 0,
        1,
        met ? List.of("t1") : List.of(),
        Optional.empty(),
        "art. 2",
        new Text("住所", "housing"));
  }
}
