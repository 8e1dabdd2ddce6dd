package io.anju.housing.tenancy;

import io.anju.codes.DivisionCode;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.rule.TenancyRule;
import java.time.LocalDate;
import java.util.Optional;

/** A tenancy on record. It ends by termination or at its term; what came after is a new filing. */
public sealed interface Tenancy {

  /** What it holds of its dwelling; empty where it never came to be, or should not have. */
  Optional<Holding> holding();

  /** Empty where nothing ever was on record. */
  Optional<TenancyDetails> recordedDetails();

  /** The same tenancy where its dwelling's ground belongs to another community now. */
  default Tenancy inDivision(DivisionCode community) {
    return switch (this) {
      case Filed filed -> new Filed(filed.details.inDivision(community));
      case Terminated closed ->
          new Terminated(closed.details.inDivision(community), closed.closing);
      case Ended closed -> new Ended(closed.details.inDivision(community));
      case Voided closed -> new Voided(closed.details.inDivision(community), closed.closing);
      case Abandoned abandoned -> abandoned;
    };
  }

  /** Running, or about to. */
  record Filed(TenancyDetails details) implements Tenancy {

    Filed renew(LocalDate until, Change change) {
      return new Filed(details.with(details.lease().withEnd(until), change));
    }

    Filed withHousehold(Household household, Change change) {
      return new Filed(details.with(details.household().updatedWith(household), change));
    }

    Filed with(Confirmation confirmation) {
      return new Filed(details.with(confirmation));
    }

    /**
     * @param closing on the last day
     */
    Terminated terminate(Closing closing) {
      return new Terminated(details, closing);
    }

    Voided annul(Closing closing) {
      return new Voided(details, closing);
    }

    /**
     * As changed today: what was to be reminded of until now is not, and reminding begins anew with
     * a new term.
     */
    Filed rescheduledOn(LocalDate today, TenancyRule rule, boolean newTerm) {
      return new Filed(
          details.rescheduled(
              today,
              rule.remindDays(),
              newTerm ? Optional.empty() : details.schedule().lastReminderDays()));
    }

    /** What a day makes of it: ended after its term, reminded before. */
    Tenancy advanceTo(LocalDate day, TenancyRule rule) {
      var term = details.lease().term();
      if (term.until().isBefore(day)) {
        return new Ended(details);
      }
      var reminded = details.schedule().lastReminderDays();
      var reminder = TermSchedule.reminderOn(day, term, rule.remindDays(), reminded);
      return new Filed(details.rescheduled(day, rule.remindDays(), reminder.or(() -> reminded)));
    }

    @Override
    public Optional<Holding> holding() {
      return Optional.of(details.holding());
    }

    @Override
    public Optional<TenancyDetails> recordedDetails() {
      return Optional.of(details);
    }
  }

  /** Ended by the parties before its term. */
  record Terminated(TenancyDetails details, Closing closing) implements Tenancy {

    @Override
    public Optional<Holding> holding() {
      return Optional.of(
          details.holding().withPeriod(new Period(details.lease().term().from(), closing.on())));
    }

    @Override
    public Optional<TenancyDetails> recordedDetails() {
      return Optional.of(details);
    }
  }

  /** Ran to its term without renewal. */
  record Ended(TenancyDetails details) implements Tenancy {

    @Override
    public Optional<Holding> holding() {
      return Optional.of(details.holding());
    }

    @Override
    public Optional<TenancyDetails> recordedDetails() {
      return Optional.of(details);
    }
  }

  /** Struck from the record by a housing officer, because what was filed was not so. */
  record Voided(TenancyDetails details, Closing closing) implements Tenancy {

    @Override
    public Optional<Holding> holding() {
      return Optional.empty();
    }

    @Override
    public Optional<TenancyDetails> recordedDetails() {
      return Optional.of(details);
    }
  }

  /**
   * A filing whose writer died before it was on record. Its id is spent, so that a writer who was
   * only slow cannot complete it.
   */
  record Abandoned() implements Tenancy {

    @Override
    public Optional<Holding> holding() {
      return Optional.empty();
    }

    @Override
    public Optional<TenancyDetails> recordedDetails() {
      return Optional.empty();
    }
  }
}
