package io.anju.housing.tenancy;

import io.anju.codes.DivisionCode;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.rule.TenancyRule;
import java.time.LocalDate;
import java.util.Optional;

/** A filed tenancy. Each state is a type; only a filed one can change. */
public sealed interface Tenancy {

  /** The days and rooms it holds of its dwelling; empty when voided or abandoned. */
  Optional<Holding> holding();

  /** Empty when abandoned. */
  Optional<TenancyDetails> recordedDetails();

  /** In the present community of its dwelling. */
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

  /** Filed and not ended. */
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
     * @param closing dated on the last day
     */
    Terminated terminate(Closing closing) {
      return new Terminated(details, closing);
    }

    Voided annul(Closing closing) {
      return new Voided(details, closing);
    }

    /** With the next due day after a change of today; reminders start again for a new term. */
    Filed rescheduledOn(LocalDate today, TenancyRule rule, boolean newTerm) {
      return new Filed(
          details.rescheduled(
              today,
              rule.remindDays(),
              newTerm ? Optional.empty() : details.schedule().lastReminderDays()));
    }

    /** The tenancy on a day: ended after its term, else with the reminder that is due. */
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

  /** Ended by a party before its term. */
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

  /** Ended at its term without renewal. */
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

  /** Annulled by a housing officer because the filing was wrong. */
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
   * A filing that was claimed and never written. It takes the id, so that a slow writer cannot
   * complete the filing later (ADR 7).
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
