package io.anju.residence.entitlement;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.permit.Standing;
import io.anju.residence.person.Person;
import io.anju.residence.residence.Residence;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What persons are entitled to by their permits. */
public final class Entitlements {

  private final PermitBook permits;
  private final Standing standing;
  private final RuleSets rules;
  private final Clock clock;

  public Entitlements(PermitBook permits, Standing standing, RuleSets rules, Clock clock) {
    this.permits = permits;
    this.standing = standing;
    this.rules = rules;
    this.clock = clock;
  }

  /** All there are where the permit was issued, else where the person lives, whether granted or not, so that nobody need ask in vain. */
  public List<Entitlement> of(Person person) {
    var permit = CurrentCaller.asSystem(() -> permits.ofPerson().newest(person.id())).map(newest -> standing.today(newest.state()));
    var today = LocalDate.now(clock);
    var division = permit.map(held -> held.application().division())
        .or(() -> person.residences().current().map(Residence::division));
    var known = division.map(one -> List.copyOf(rules.entitlements(one, today))).orElseGet(() -> rules.national(today).entitlements());
    return known.stream().map(rule -> entitlement(rule, permit)).toList();
  }

  private static Entitlement entitlement(EntitlementRule rule, Optional<Permit> permit) {
    return switch (permit.orElse(null)) {
      case Permit.Active active -> new Entitlement(rule, true, "permit-active", Optional.of(active.card().issuedOn()));
      case Permit.Suspended _ -> new Entitlement(rule, false, "permit-suspended", Optional.empty());
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> none(rule);
      case null -> none(rule);
    };
  }

  private static Entitlement none(EntitlementRule rule) {
    return new Entitlement(rule, false, "no-permit", Optional.empty());
  }
}
