package io.anju.housing.tenancy;

import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.Occupancies.Outcome;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What becomes of tenancies on record. Only a running one changes; else {@code tenancy-over}. */
public final class Tenancies {

  private final Aggregates<Tenancy> tenancies;
  private final Occupancies occupancies;
  private final FilingRules rules;

  public Tenancies(Aggregates<Tenancy> tenancies, Occupancies occupancies, FilingRules rules) {
    this.tenancies = tenancies;
    this.occupancies = occupancies;
    this.rules = rules;
  }

  public Versioned<Tenancy> require(String tenancyId) {
    return tenancies.require(tenancyId);
  }

  /** Lets it run to a later day. The longer claim comes first; what a crash leaves of it is cut back when it stands in the way. */
  public Versioned<Tenancy> renew(String tenancyId, ExpectedVersion expected, LocalDate until) {
    var seen = tenancies.require(tenancyId, expected);
    var filed = running(seen);
    var lease = filed.particulars().lease();
    if (!until.isAfter(lease.term().until())) {
      throw unfit("until", "not-later", Map.of("until", lease.term().until().toString()));
    }
    var renewed = new Period(lease.term().from(), until);
    var tooLong = rules.tooLong(renewed);
    if (!tooLong.isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_UNFIT, tooLong);
    }
    if (occupancies.claim(lease.dwelling(), lease.community(), tenancyId, renewed) != Outcome.CLAIMED) {
      throw new RegistryException(HousingError.TENANCY_OVERLAP);
    }
    return tenancies.save(seen, filed.renew(until));
  }

  /** Ends it early; the days after are free at once. */
  public Versioned<Tenancy> terminate(String tenancyId, ExpectedVersion expected, LocalDate on, String reason) {
    var seen = tenancies.require(tenancyId, expected);
    var filed = running(seen);
    var lease = filed.particulars().lease();
    if (on.isBefore(lease.term().from()) || on.isAfter(lease.term().until())) {
      throw unfit("on", "outside-term", Map.of("from", lease.term().from().toString(), "until", lease.term().until().toString()));
    }
    var terminated = tenancies.save(seen, filed.terminate(on, reason));
    occupancies.release(lease.dwelling(), lease.community(), tenancyId, terminated.state().held());
    return terminated;
  }

  public Versioned<Tenancy> occupy(String tenancyId, ExpectedVersion expected, List<PersonId> occupants) {
    var seen = tenancies.require(tenancyId, expected);
    return tenancies.save(seen, running(seen).occupiedBy(occupants));
  }

  /** Ends those whose term is over; answers how many. One that is renewed or terminated at this moment is left to that. */
  public int endThose(List<Versioned<Tenancy>> pastTerm) {
    return CurrentCaller.asSystem(() -> pastTerm.stream().mapToInt(seen -> seen.state() instanceof Filed filed && ended(seen, filed) ? 1 : 0).sum());
  }

  private boolean ended(Versioned<Tenancy> seen, Filed filed) {
    try {
      tenancies.save(seen, filed.end());
      return true;
    } catch (RegistryException refused) {
      if (refused.code() == PlatformError.STALE_VERSION) {
        return false;
      }
      throw refused;
    }
  }

  private static Filed running(Versioned<Tenancy> seen) {
    var filed = switch (seen.state()) {
      case Filed running -> running;
      case Terminated _, Ended _ -> throw new RegistryException(HousingError.TENANCY_OVER);
      case Abandoned _ -> throw new RegistryException(PlatformError.NOT_FOUND);
    };
    if (!FilingRight.mayChange(CurrentCaller.get(), filed.particulars())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    return filed;
  }

  private static RegistryException unfit(String field, String code, Map<String, String> arguments) {
    return new RegistryException(HousingError.TENANCY_UNFIT, List.of(FieldError.of(field, code, arguments)));
  }
}
