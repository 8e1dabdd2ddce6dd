package io.anju.residence.entitlement;

import io.anju.codes.DivisionCode;
import io.anju.residence.permit.Permit;
import io.anju.residence.person.Person;
import io.anju.residence.rules.Confirmation;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/** What persons are entitled to by their permits (Decree 663 arts. 12-13). */
public final class Entitlements {

  private final Holders holders;
  private final RuleSets rules;
  private final Clock clock;

  Entitlements(Holders holders, RuleSets rules, Clock clock) {
    this.holders = holders;
    this.rules = rules;
    this.clock = clock;
  }

  /** All there are where the permit was issued, else where the person lives, whether granted or not, so that nobody need ask in vain. */
  public List<Entitlement> of(Person person) {
    return on(person, LocalDate.now(clock), List.of());
  }

  /** As of a day that is not in the future. */
  List<Entitlement> on(Person person, LocalDate day, List<Confirmation> confirmations) {
    var holder = holders.of(person, day, confirmations);
    return known(holder, day).stream().map(rule -> entitlement(rule, holder, day)).toList();
  }

  /** Of somebody who has an entitlement: where the permit was applied for. */
  DivisionCode division(Person person) {
    return holders.of(person, LocalDate.now(clock), List.of()).division().orElseThrow();
  }

  private SequencedCollection<EntitlementRule> known(Holder holder, LocalDate day) {
    return holder.division().map(one -> rules.entitlements(one, day)).orElseGet(() -> rules.national(day).entitlements());
  }

  private Entitlement entitlement(EntitlementRule rule, Holder holder, LocalDate day) {
    var use = holder.permits().stream().flatMap(permit -> InUse.of(permit, day, clock.getZone()).stream()).findFirst();
    if (use.isEmpty()) {
      return Entitlement.lacking(rule, List.of(lackOfPermit(holder)));
    }
    var unmet = rule.condition().flatMap(condition -> holder.known().map(condition::assess)).filter(found -> !found.met());
    return unmet.map(found -> Entitlement.lacking(rule, found.lacking().stream().map(Lack::of).toList()))
        .orElseGet(() -> Entitlement.granted(rule, use.orElseThrow()));
  }

  private static Lack lackOfPermit(Holder holder) {
    Optional<Permit> newest = holder.permits().stream().findFirst();
    return switch (newest.orElse(null)) {
      case Permit.Accepted _, Permit.Approved _, Permit.Active _ -> Lack.ISSUE;
      case Permit.Suspended asleep -> Lack.use(asleep.suspension());
      case Permit.Cancelled _ -> Lack.ENDED;
      case Permit.Refused _ -> Lack.PERMIT;
      case null -> Lack.PERMIT;
    };
  }
}
