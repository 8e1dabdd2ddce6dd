package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.RegistryException;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.person.Persons;
import io.anju.residence.residence.Declaration;
import io.anju.residence.residence.Departure;
import io.anju.residence.residence.Residence;
import io.anju.residence.residence.ResidenceHistory;
import io.anju.residence.residence.ResidenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Declaring residences. */
public final class Declarations {

  private final Persons persons;
  private final Dwellings dwellings;
  private final Declarants declarants;
  private final Duties duties;
  private final Tidings tidings;
  private final Ids ids;
  private final Clock clock;

  Declarations(Persons persons, Dwellings dwellings, Declarants declarants, Duties duties, Tidings tidings, Ids ids, Clock clock) {
    this.persons = persons;
    this.dwellings = dwellings;
    this.declarants = declarants;
    this.duties = duties;
    this.tidings = tidings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers that a person lives at a dwelling. Late is late by the rule set in force there today, and accepted; a stay that need
   * not be declared is accepted too. Who provided the dwelling lived at until then is told of the departure; the landlord, whom his
   * tenant lodges.
   *
   * @throws RegistryException {@code dwelling-unknown}, {@code dwelling-retired}, {@code date-impossible},
   *     {@code declarant-not-yours}, {@code residence-since-differs}, {@code residence-overlaps}
   */
  public Declared declare(MoveIn moveIn) {
    var today = LocalDate.now(clock);
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    var caller = CurrentCaller.get();
    var capacity = declarants.requireMay(caller, moveIn.declaredBy(), moveIn.person(), dwelling.code(), dwelling.division());
    Dates.requirePossible(moveIn, today);
    var declaration = capacity.declaring(today);
    var exempt = duties.exempt(dwelling.division(), moveIn, today);
    var declared = new Residence(new ResidenceId(ids.next()), dwelling.code(), dwelling.division(), moveIn.since(),
        Optional.empty(), moveIn.reason(), false, List.of(declaration), List.of());
    var person = capacity.acting(() -> persons.change(moveIn.person(), known -> {
      Dates.requireBorn(known, moveIn.since());
      boolean change = known.residences().current().isPresent();
      boolean late = exempt.isEmpty() && duties.late(dwelling.division(), declaration, moveIn.since(), change, moveIn.dailyLet());
      return known.with(ended(known.residences().declare(late ? declared.declaredLate() : declared), declared, moveIn, today));
    }));
    var kept = person.state().residences().at(declared).orElseThrow();
    tell(caller, person.state().id(), person.state().residences(), kept, declaration);
    return new Declared(person, kept, kept.id().equals(declared.id()), exempt);
  }

  /** Refuses with {@code declarant-not-yours} who may not declare a person at a dwelling, before anything is registered. */
  public void requireMay(MoveIn moveIn) {
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    declarants.requireMay(CurrentCaller.get(), moveIn.declaredBy(), moveIn.person(), dwelling.code(), dwelling.division());
  }

  /** A stay that is over already ends with the same word. */
  private static ResidenceHistory ended(ResidenceHistory history, Residence declared, MoveIn moveIn, LocalDate today) {
    return moveIn.until().filter(until -> !until.isAfter(today))
        .map(until -> history.depart(history.at(declared).orElseThrow(), new Departure(until, declared.declarations().getFirst())))
        .orElse(history);
  }

  private void tell(Caller caller, PersonId person, ResidenceHistory history, Residence kept, Declaration declaration) {
    history.newestFirst().stream().filter(former -> !former.id().equals(kept.id()))
        .filter(former -> former.departure().filter(left -> left.on().equals(kept.since())).isPresent())
        .forEach(former -> tidings.departed(person, former, former.departure().orElseThrow()));
    if (declaration.sublet()) {
      tidings.sublet(caller.person().orElseThrow(), person, kept, declaration.on());
    }
  }
}
