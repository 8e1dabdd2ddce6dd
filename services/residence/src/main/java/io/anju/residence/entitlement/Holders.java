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
import io.anju.residence.rules.Stay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what entitlements and points look at. */
final class Holders {

  private static final int MOST_PERMITS = 50;

  private final PermitBook permits;
  private final Standing standing;
  private final Eligibility eligibility;
  private final RuleSets rules;

  Holders(PermitBook permits, Standing standing, Eligibility eligibility, RuleSets rules) {
    this.permits = permits;
    this.standing = standing;
    this.eligibility = eligibility;
    this.rules = rules;
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

  /**
   * The years of residence as the law counts them: from the late endorsement that began them anew (Decree 663 art. 10), or
   * without the days a permit slept (Hangzhou art. 20).
   */
  private Circumstances counted(Circumstances known, Permit permit) {
    return switch (permit) {
      case Permit.Active active -> counted(known, permit, active.card().issuedOn(), active.endorsement().countsFrom());
      case Permit.Suspended asleep -> counted(known, permit, asleep.card().issuedOn(), asleep.endorsement().countsFrom());
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> known;
    };
  }

  private Circumstances counted(Circumstances known, Permit permit, LocalDate issued, LocalDate countsFrom) {
    if (!countsFrom.isAfter(issued)) {
      return known;
    }
    boolean anew = rules.require(permit.application().rules()).endorsement().suspendedTimeCounts();
    var first = known.stays().stream().map(Stay::since).min(Comparator.naturalOrder()).orElse(countsFrom);
    return known.residingFrom(anew ? countsFrom : first.plusDays(ChronoUnit.DAYS.between(issued, countsFrom)));
  }
}
