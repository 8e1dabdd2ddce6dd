package io.anju.housing.tenancy;

import io.anju.codes.DivisionCode;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.rule.TenancyRule;
import java.time.LocalDate;
import java.util.Optional;

/** A tenancy on record. It ends by termination or at its term; what came after is a new filing. */
public sealed interface Tenancy {

  /** What it holds of its dwelling; empty where it never came to be, or should not have. */
  Optional<Holding> held();

  /** Empty where nothing ever was on record. */
  Optional<Particulars> record();

  /** The same tenancy where its dwelling's ground belongs to another community now. */
  default Tenancy within(DivisionCode community) {
    return switch (this) {
      case Filed filed -> new Filed(filed.particulars.within(community));
      case Terminated over -> new Terminated(over.particulars.within(community), over.closing);
      case Ended over -> new Ended(over.particulars.within(community));
      case Voided over -> new Voided(over.particulars.within(community), over.closing);
      case Abandoned spent -> spent;
    };
  }

  /** Running, or about to. */
  record Filed(Particulars particulars) implements Tenancy {

    Filed renew(LocalDate until, Change change) {
      return new Filed(particulars.with(particulars.lease().until(until), change));
    }

    Filed inhabitedBy(Household household, Change change) {
      return new Filed(particulars.with(particulars.household().changedTo(household), change));
    }

    Filed with(Confirmation confirmation) {
      return new Filed(particulars.with(confirmation));
    }

    /** @param closing on the last day */
    Terminated terminate(Closing closing) {
      return new Terminated(particulars, closing);
    }

    Voided annul(Closing closing) {
      return new Voided(particulars, closing);
    }

    /** As changed today: what was to be reminded of until now is not, and reminding begins anew with a new term. */
    Filed changedOn(LocalDate today, TenancyRule rule, boolean newTerm) {
      return new Filed(particulars.watched(today, rule.remindDays(), newTerm ? Optional.empty() : particulars.watch().reminded()));
    }

    /** What a day makes of it: ended after its term, reminded before. */
    Tenancy on(LocalDate day, TenancyRule rule) {
      var term = particulars.lease().term();
      if (term.until().isBefore(day)) {
        return new Ended(particulars);
      }
      var reminded = particulars.watch().reminded();
      var reminder = Watch.reminderOn(day, term, rule.remindDays(), reminded);
      return new Filed(particulars.watched(day, rule.remindDays(), reminder.or(() -> reminded)));
    }

    @Override
    public Optional<Holding> held() {
      return Optional.of(particulars.holding());
    }

    @Override
    public Optional<Particulars> record() {
      return Optional.of(particulars);
    }
  }

  /** Ended by the parties before its term. */
  record Terminated(Particulars particulars, Closing closing) implements Tenancy {

    @Override
    public Optional<Holding> held() {
      return Optional.of(particulars.holding().over(new Period(particulars.lease().term().from(), closing.on())));
    }

    @Override
    public Optional<Particulars> record() {
      return Optional.of(particulars);
    }
  }

  /** Ran to its term without renewal. */
  record Ended(Particulars particulars) implements Tenancy {

    @Override
    public Optional<Holding> held() {
      return Optional.of(particulars.holding());
    }

    @Override
    public Optional<Particulars> record() {
      return Optional.of(particulars);
    }
  }

  /** Struck from the record by a housing officer, because what was filed was not so. */
  record Voided(Particulars particulars, Closing closing) implements Tenancy {

    @Override
    public Optional<Holding> held() {
      return Optional.empty();
    }

    @Override
    public Optional<Particulars> record() {
      return Optional.of(particulars);
    }
  }

  /** A filing whose writer died before it was on record. Its id is spent, so that a writer who was only slow cannot complete it. */
  record Abandoned() implements Tenancy {

    @Override
    public Optional<Holding> held() {
      return Optional.empty();
    }

    @Override
    public Optional<Particulars> record() {
      return Optional.empty();
    }
  }
}
