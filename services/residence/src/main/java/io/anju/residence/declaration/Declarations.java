package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.contract.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.residence.Declaration;
import io.anju.residence.residence.Departure;
import io.anju.residence.residence.Residence;
import io.anju.residence.residence.ResidenceId;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Declaring residences and departures. */
public final class Declarations {

  private final Persons persons;
  private final Dwellings dwellings;
  private final Declarants declarants;
  private final RuleSets rules;
  private final WorkingDays calendar;
  private final Ids ids;
  private final Clock clock;

  Declarations(Persons persons, Dwellings dwellings, Declarants declarants, RuleSets rules, WorkingDays calendar, Ids ids, Clock clock) {
    this.persons = persons;
    this.dwellings = dwellings;
    this.declarants = declarants;
    this.rules = rules;
    this.calendar = calendar;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers that a person lives at a dwelling. Late is late by the rule set in force there today, and accepted.
   *
   * @throws RegistryException {@code dwelling-unknown}, {@code dwelling-retired}, {@code date-impossible},
   *     {@code declarant-not-yours}, {@code residence-since-differs}, {@code residence-overlaps}
   */
  public Declared declare(MoveIn moveIn) {
    var today = LocalDate.now(clock);
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    var caller = CurrentCaller.get();
    boolean beyond = declarants.requireMay(caller, moveIn.declaredBy(), moveIn.person(), dwelling.code(), dwelling.division());
    requirePast("since", moveIn.since(), today);
    var declared = new Residence(new ResidenceId(ids.next()), dwelling.code(), dwelling.division(), moveIn.since(),
        Optional.empty(), moveIn.reason(), late(dwelling.division(), moveIn.declaredBy(), moveIn.since(), today),
        List.of(new Declaration(moveIn.declaredBy(), today)), List.of());
    var person = acting(beyond, () -> persons.change(moveIn.person(), known -> {
      requireBorn(known, moveIn.since());
      return known.with(known.residences().declare(declared));
    }));
    var kept = person.state().residences().at(declared).orElseThrow();
    return new Declared(person, kept, kept.id().equals(declared.id()));
  }

  /**
   * Ends a residence; either side may say so.
   *
   * @throws RegistryException {@code departed-already}, {@code date-impossible}, {@code declarant-not-yours}
   */
  public Declared depart(MoveOut moveOut, ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    requirePast("on", moveOut.on(), today);
    var caller = CurrentCaller.get();
    boolean party = !caller.official() && !caller.is(moveOut.person());
    var seen = acting(party, () -> persons.require(moveOut.person()));
    var residence = seen.state().residences().find(moveOut.residence()).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    boolean beyond = declarants.requireMay(caller, moveOut.declaredBy(), moveOut.person(), residence.dwelling(), residence.division());
    expected.require(seen);
    var next = seen.state().with(seen.state().residences()
        .depart(residence, new Departure(moveOut.on(), new Declaration(moveOut.declaredBy(), today))));
    Versioned<Person> saved = acting(beyond, () -> persons.save(seen, next));
    return new Declared(saved, saved.state().residences().find(moveOut.residence()).orElseThrow(), false);
  }

  private boolean late(DivisionCode division, Declarant declarant, LocalDate moved, LocalDate declared) {
    return rules.at(division, declared).declarations().late(declarant, moved, declared, calendar);
  }

  private static <T> T acting(boolean beyondScope, Supplier<T> work) {
    return beyondScope ? CurrentCaller.asSystem(work::get) : work.get();
  }

  private static void requirePast(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw new RegistryException(ResidenceError.DATE_IMPOSSIBLE, List.of(FieldError.of(field, "in-future", Map.of())));
    }
  }

  private static void requireBorn(Person person, LocalDate since) {
    if (person.identity().birthDate().filter(since::isBefore).isPresent()) {
      throw new RegistryException(ResidenceError.DATE_IMPOSSIBLE, List.of(FieldError.of("since", "before-birth", Map.of())));
    }
  }
}
