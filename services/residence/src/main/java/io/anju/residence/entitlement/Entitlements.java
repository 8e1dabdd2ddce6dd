package io.anju.residence.entitlement;

import io.anju.codes.DivisionCode;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.person.Person;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Confirmation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/** What persons are entitled to by their permits (Decree 663 arts. 12-13). */
public final class Entitlements {

  private final HolderProfiles profiles;
  private final RuleSets rules;
  private final Clock clock;

  Entitlements(HolderProfiles profiles, RuleSets rules, Clock clock) {
    this.profiles = profiles;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * All there are where the permit was issued, else where the person lives, whether granted or not,
   * so that nobody need ask in vain.
   */
  public List<Entitlement> of(Person person) {
    return on(person, LocalDate.now(clock), List.of());
  }

  /** As of a day that is not in the future. */
  List<Entitlement> on(Person person, LocalDate day, List<Confirmation> confirmations) {
    var holder = profiles.of(person, day, confirmations);
    return applicableRules(holder, day).stream()
        .map(rule -> entitlement(rule, holder, day))
        .toList();
  }

  /** Of somebody who has an entitlement: where the permit was applied for. */
  DivisionCode division(Person person) {
    return profiles.of(person, LocalDate.now(clock), List.of()).division().orElseThrow();
  }

  private SequencedCollection<EntitlementRule> applicableRules(
      HolderProfile holder, LocalDate day) {
    return holder
        .division()
        .map(one -> rules.entitlements(one, day))
        .orElseGet(() -> rules.national(day).entitlements());
  }

  private Entitlement entitlement(EntitlementRule rule, HolderProfile holder, LocalDate day) {
    var use =
        holder.permits().stream()
            .flatMap(permit -> ActivePeriod.of(permit, day, clock.getZone()).stream())
            .findFirst();
    if (use.isEmpty()) {
      return Entitlement.lacking(rule, List.of(unmetPermit(holder)));
    }
    var unmet =
        rule.condition()
            .flatMap(condition -> holder.circumstances().map(condition::assess))
            .filter(assessment -> !assessment.met());
    return unmet
        .map(assessment ->
            Entitlement.lacking(
                rule, assessment.unmet().stream().map(UnmetRequirement::of).toList()))
        .orElseGet(() -> Entitlement.granted(rule, use.orElseThrow()));
  }

  private static UnmetRequirement unmetPermit(HolderProfile holder) {
    Optional<Permit> newest = holder.permits().stream().findFirst();
    return switch (newest.orElse(null)) {
      case AcceptedPermit _, ApprovedPermit _, ActivePermit _ -> UnmetRequirement.ISSUE;
      case SuspendedPermit suspended -> UnmetRequirement.suspended(suspended.suspension());
      case CancelledPermit _ -> UnmetRequirement.ENDED;
      case RefusedPermit _ -> UnmetRequirement.PERMIT;
      case null -> UnmetRequirement.PERMIT;
    };
  }
}
