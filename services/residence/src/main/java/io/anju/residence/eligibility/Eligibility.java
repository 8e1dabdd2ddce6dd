package io.anju.residence.eligibility;

import io.anju.codes.DivisionCode;
import io.anju.residence.division.City;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Residence;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.Confirmation;
import io.anju.residence.rules.condition.Finding;
import io.anju.residence.rules.condition.Job;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.condition.Stay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings together what rules look at, and has them look. */
public final class Eligibility {

  private final EvidenceRepository evidenceRepository;
  private final RuleSets rules;
  private final Clock clock;

  public Eligibility(EvidenceRepository evidenceRepository, RuleSets rules, Clock clock) {
    this.evidenceRepository = evidenceRepository;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Whether a person may have a permit where they live now, by what the registry holds; by the
   * national rules where they live nowhere.
   */
  public EligibilityAssessment explain(Person person) {
    return explain(person, Optional.empty(), Optional.empty());
  }

  /**
   * The same for another place or day: by the rules that hold there then, and by what is known now.
   *
   * @param where empty: where the person lives now
   * @param day empty: today
   */
  public EligibilityAssessment explain(
      Person person, Optional<DivisionCode> where, Optional<LocalDate> day) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    var home = where.or(() -> person.residences().current().map(Residence::division));
    RuleSet set = home.map(division -> rules.at(division, on)).orElseGet(() -> rules.national(on));
    var division =
        home.or(() -> person.identity().domicile())
            .or(() -> person.registeredIn().stream().findFirst());
    var known =
        division
            .map(one -> circumstances(person, one, on, List.of(), List.of()))
            .orElseGet(() -> new Circumstances(on, List.of(), List.of(), Set.of(), List.of()));
    return new EligibilityAssessment(
        set, set.grant().assess(known).andUnmet(exclusions(person, set, home)));
  }

  /**
   * Why a permit is not for a person at all (Decree 663 art. 2, Shenzhen art. 51); empty where it
   * is.
   *
   * @param home where the person lives; empty where nowhere
   */
  public List<Finding> exclusions(Person person, RuleSet set, Optional<DivisionCode> home) {
    var identity = person.identity();
    return set
        .applicants()
        .exclusionsOf(identity.document().type(), identity.domicile(), home)
        .stream()
        .map(exclusion ->
            new Finding(
                exclusion.code(),
                false,
                0,
                1,
                List.of(),
                Optional.empty(),
                exclusion.article(),
                exclusion.text()))
        .toList();
  }

  /**
   * What is known of a person for a permit in the division's city: residences there, papers
   * presented, records held, insurance months paid there.
   */
  public Circumstances circumstances(
      Person person,
      DivisionCode division,
      LocalDate on,
      List<Proof> presented,
      List<Confirmation> confirmations) {
    var city = City.of(division);
    var stays =
        person.residences().newestFirst().stream()
            .filter(residence -> city.covers(residence.division()))
            .map(residence ->
                new Stay(
                    residence.id().value(),
                    residence.since(),
                    residence.until(),
                    residence.declaredOn()))
            .toList();
    var held = evidenceRepository.ofIds(person.ids());
    var proofs = Stream.concat(presented.stream(), held.proofs(city, on).stream()).toList();
    var jobs =
        held.employments().stream()
            .filter(job -> job.in(city))
            .map(job -> new Job(job.id(), job.from(), job.until()))
            .toList();
    return new Circumstances(
        on, stays, proofs, held.insuredMonths(city), confirmations, jobs, person.ageOn(on));
  }
}
