package io.anju.residence.entitlement;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.permit.Standing;
import io.anju.residence.person.Person;
import io.anju.residence.residence.Residence;
import io.anju.residence.rules.Circumstances;
import io.anju.residence.rules.Confirmation;
import io.anju.residence.rules.RuleSets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Gathers what entitlements and points look at. */
final class Holders {

  private static final int MOST_PERMITS = 50;

  private final PermitBook permits;
  private final Standing standing;
  private final Eligibility eligibility;
  private final RuleSets rules;
  private final ZoneId zone;

  Holders(PermitBook permits, Standing standing, Eligibility eligibility, RuleSets rules, ZoneId zone) {
    this.permits = permits;
    this.standing = standing;
    this.eligibility = eligibility;
    this.rules = rules;
    this.zone = zone;
  }

  /** Whoever may see the person may know what the permits say of the entitlements, wherever they were issued. */
  Holder of(Person person, LocalDate on, List<Confirmation> confirmations) {
    var held = CurrentCaller.asSystem(() -> permits.ofPerson().all(person.id(), Optional.empty(), MOST_PERMITS)).stream()
        .map(permit -> standing.today(permit.state())).toList();
    Optional<Permit> newest = held.stream().findFirst();
    Optional<DivisionCode> division = newest.map(permit -> permit.application().division())
        .or(() -> person.residences().current().map(Residence::division));
    var known = division.map(one -> eligibility.circumstances(person, one, on,
        newest.map(permit -> permit.application().presented()).orElse(List.of()), confirmations));
    return new Holder(person, held, division, known.map(all -> newest.map(permit -> counted(all, permit)).orElse(all)));
  }

  private Circumstances counted(Circumstances known, Permit permit) {
    boolean anew = rules.require(permit.application().rules()).endorsement().suspendedTimeCounts();
    return Tenure.of(permit, zone).map(tenure -> tenure.counted(known, anew)).orElse(known);
  }
}
