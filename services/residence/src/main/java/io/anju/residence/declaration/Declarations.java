package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.Declarant;
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
    var declared = register(moveIn, dwelling.division(), capacity, capacity.declaring(today));
    if (capacity.sublet()) {
      tidings.sublet(caller.person().orElseThrow(), declared.person().state().id(), declared.residence(), today);
    }
    return declared;
  }

  /**
   * Registers what a landlord declared with the filing of a lease; who filed, and whether he might, the housing service has settled. The
   * person is told.
   *
   * @param on the day the form came in
   * @param uscc of a landlord that is an enterprise
   * @throws RegistryException {@code date-impossible}, {@code residence-overlaps}, {@code not-found} where nobody registered the person
   */
  public Declared declareWithLease(MoveIn moveIn, DivisionCode division, LocalDate on, Optional<CreditCode> uscc) {
    Dates.requirePossible(moveIn, LocalDate.now(clock));
    var landlord = new Capacity(Declarant.LANDLORD, true, uscc, false);
    var declared = register(moveIn, division, landlord, landlord.declaring(on.isBefore(moveIn.since()) ? moveIn.since() : on));
    if (declared.first()) {
      tidings.movedIn(declared.person().state().id(), declared.residence(), on);
    }
    return declared;
  }

  private Declared register(MoveIn moveIn, DivisionCode division, Capacity capacity, Declaration declaration) {
    var exempt = duties.exempt(division, moveIn, declaration.on());
    var declared = new Residence(new ResidenceId(ids.next()), moveIn.dwelling(), division, moveIn.since(), Optional.empty(), moveIn.reason(),
        false, List.of(declaration), List.of());
    var person = capacity.acting(() -> persons.change(moveIn.person(), known -> {
      Dates.requireBorn(known, moveIn.since());
      boolean change = known.residences().current().isPresent();
      boolean late = exempt.isEmpty() && duties.late(division, declaration, moveIn.since(), change, moveIn.dailyLet());
      return known.with(ended(known.residences().declare(late ? declared.declaredLate() : declared), declared, moveIn, LocalDate.now(clock)));
    }));
    var kept = person.state().residences().at(declared).orElseThrow();
    person.state().residences().newestFirst().stream().filter(former -> !former.id().equals(kept.id()))
        .filter(former -> former.departure().filter(left -> left.on().equals(kept.since())).isPresent())
        .forEach(former -> tidings.departed(person.state().id(), former, former.departure().orElseThrow()));
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
}
