package io.anju.housing.tenancy;

import io.anju.codes.PersonId;
import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A tenancy on record. It ends by termination or at its term; what came after is a new filing. */
public sealed interface Tenancy {

  /** The days it holds its dwelling; empty where it never came to be. */
  Optional<Period> held();

  /** Running, or about to. */
  record Filed(Particulars particulars) implements Tenancy {

    Filed renew(LocalDate until) {
      return new Filed(new Particulars(particulars.lease().until(until), particulars.filing(), particulars.occupants()));
    }

    Filed occupiedBy(List<PersonId> occupants) {
      return new Filed(new Particulars(particulars.lease(), particulars.filing(), occupants));
    }

    /** @param on the last day */
    Terminated terminate(LocalDate on, String reason) {
      return new Terminated(particulars, on, reason);
    }

    Ended end() {
      return new Ended(particulars);
    }

    @Override
    public Optional<Period> held() {
      return Optional.of(particulars.lease().term());
    }
  }

  /** Ended by the parties before its term; {@code on} was the last day. */
  record Terminated(Particulars particulars, LocalDate on, String reason) implements Tenancy {

    @Override
    public Optional<Period> held() {
      return Optional.of(new Period(particulars.lease().term().from(), on));
    }
  }

  /** Ran to its term without renewal. */
  record Ended(Particulars particulars) implements Tenancy {

    @Override
    public Optional<Period> held() {
      return Optional.of(particulars.lease().term());
    }
  }

  /** A filing whose writer died before it was on record. Its id is spent, so that a writer who was only slow cannot complete it. */
  record Abandoned() implements Tenancy {

    @Override
    public Optional<Period> held() {
      return Optional.empty();
    }
  }
}
