package io.anju.residence.entitlement;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Residence;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.Confirmation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Gathers what entitlements and points look at. */
final class HolderProfiles {

  private static final int MAX_PERMITS = 50;

  private final PermitRepository permits;
  private final TimeDependentState timeDependentState;
  private final Eligibility eligibility;
  private final RuleSets rules;
  private final ZoneId zone;

  HolderProfiles(
      PermitRepository permits,
      TimeDependentState timeDependentState,
      Eligibility eligibility,
      RuleSets rules,
      ZoneId zone) {
    this.permits = permits;
    this.timeDependentState = timeDependentState;
    this.eligibility = eligibility;
    this.rules = rules;
    this.zone = zone;
  }

  /**
   * Whoever may see the person may know what the permits say of the entitlements, wherever they
   * were issued.
   */
  HolderProfile of(Person person, LocalDate on, List<Confirmation> confirmations) {
    // Who may see the person may see what the permits grant, wherever they were issued.
    var held =
        CurrentCaller.asSystem(
                () -> permits.byHolder().findAll(person.id(), Optional.empty(), MAX_PERMITS))
            .stream()
            .map(permit -> timeDependentState.asOfToday(permit.state()))
            .toList();
    Optional<Permit> newest = held.stream().findFirst();
    Optional<DivisionCode> division =
        newest
            .map(permit -> permit.application().division())
            .or(() -> person.residences().current().map(Residence::division));
    var known =
        division.map(one ->
            eligibility.circumstances(
                person,
                one,
                on,
                newest.map(permit -> permit.application().presentedPapers()).orElse(List.of()),
                confirmations));
    return new HolderProfile(
        person,
        held,
        division,
        known.map(all -> newest.map(permit -> withCountedResidence(all, permit)).orElse(all)));
  }

  private Circumstances withCountedResidence(Circumstances known, Permit permit) {
    boolean anew = rules.require(permit.application().rules()).endorsement().suspendedTimeCounts();
    return ResidenceYears.of(permit, zone)
        .map(residenceYears -> residenceYears.applyTo(known, anew))
        .orElse(known);
  }
}
