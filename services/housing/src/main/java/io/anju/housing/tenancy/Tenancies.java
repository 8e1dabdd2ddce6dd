package io.anju.housing.tenancy;

import io.anju.contract.TenancySide;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Limits;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.TenancyBook.Running;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What becomes of tenancies on record. Only a running one changes; else {@code tenancy-over}. */
public final class Tenancies {

  private final TenancyBook book;
  private final FilingRights rights;
  private final Occupancies occupancies;
  private final Dwellings dwellings;
  private final TenancyRules rules;
  private final Safety safety;
  private final Clock clock;

  public Tenancies(TenancyBook book, FilingRights rights, Occupancies occupancies, Dwellings dwellings, TenancyRules rules, Safety safety,
      Clock clock) {
    this.book = book;
    this.rights = rights;
    this.occupancies = occupancies;
    this.dwellings = dwellings;
    this.rules = rules;
    this.safety = safety;
    this.clock = clock;
  }

  /**
   * Lets it run to a later day; the other side is asked to confirm. The longer claim comes first; what a crash leaves of it is cut back
   * when it stands in the way.
   *
   * @param agreedOn when the parties agreed, from which the deadline counts
   */
  public Versioned<Tenancy> renew(String tenancyId, ExpectedVersion expected, LocalDate until, LocalDate agreedOn) {
    var seen = book.running(tenancyId, expected);
    var lease = seen.lease();
    var today = LocalDate.now(clock);
    var rule = rules.at(lease.community(), today);
    requirePast("agreedOn", agreedOn, today);
    if (!until.isAfter(lease.term().until())) {
      throw unfit("until", "not-later", Map.of("until", lease.term().until().toString()));
    }
    var longer = new Period(lease.term().from(), until);
    var flaws = new LeaseCheck(rule, today).term(longer).safe(safety.unfit(lease.dwelling(), today)).flaws();
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_UNFIT, flaws);
    }
    claim(seen, seen.filed().particulars().holding().over(longer), rule);
    var change = new Change(Change.Kind.RENEWED, agreedOn, today, Deadlines.passed(agreedOn, rule.deadlines().renewal(), today));
    return book.save(seen, asked(seen.filed().renew(until, change), lease).changedOn(today, rule, true));
  }

  /** Says anew who lives there; more people need room, fewer give it back. */
  public Versioned<Tenancy> inhabit(String tenancyId, ExpectedVersion expected, Household household, LocalDate since) {
    var seen = book.running(tenancyId, expected);
    var lease = seen.lease();
    var today = LocalDate.now(clock);
    var rule = rules.at(lease.community(), today);
    requirePast("since", since, today);
    var dwelling = dwellings.require(lease.dwelling()).state().premises().attributes();
    var flaws = new LeaseCheck(rule, today).living(lease, household, dwelling).flaws();
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_UNFIT, flaws);
    }
    var change = new Change(Change.Kind.OCCUPANTS, since, today, Deadlines.passed(since, rule.deadlines().change(), today));
    var next = asked(seen.filed().inhabitedBy(household, change), lease).changedOn(today, rule, false);
    boolean more = next.particulars().holding().persons() > seen.filed().particulars().holding().persons();
    if (more) {
      claim(seen, next.particulars().holding(), rule);
    }
    var saved = book.save(seen, next);
    if (!more) {
      occupancies.release(lease.dwelling(), lease.community(), tenancyId, saved.state().held());
    }
    return saved;
  }

  /** Ends it early; the days after are free at once. Refuses with {@code sublet-running} where a tenant let on beyond that day. */
  public Versioned<Tenancy> terminate(String tenancyId, ExpectedVersion expected, LocalDate on, String reason) {
    var seen = mayEnd(tenancyId, expected);
    var lease = seen.lease();
    if (on.isBefore(lease.term().from()) || on.isAfter(lease.term().until())) {
      throw unfit("on", "outside-term", Map.of("from", lease.term().from().toString(), "until", lease.term().until().toString()));
    }
    var today = LocalDate.now(clock);
    var late = Deadlines.passed(on, rules.at(lease.community(), today).deadlines().ending(), today);
    return ended(seen, seen.filed().terminate(new Closing(on, reason, today, late)), on);
  }

  /** A housing officer strikes a filing that was not so from the record. */
  public Versioned<Tenancy> annul(String tenancyId, ExpectedVersion expected, String reason) {
    var seen = book.running(tenancyId, expected);
    var today = LocalDate.now(clock);
    return ended(seen, seen.filed().annul(new Closing(today, reason, today, false)), seen.lease().term().from().minusDays(1));
  }

  /** The landlord whose tenant lets on may end that let as well as its parties. */
  private Running mayEnd(String tenancyId, ExpectedVersion expected) {
    var seen = book.told(tenancyId, expected);
    var caller = CurrentCaller.get();
    if (!rights.mayChange(caller, seen.lease()) && !rights.letToSublessor(caller, seen.lease())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    return seen;
  }

  private Versioned<Tenancy> ended(Running seen, Tenancy next, LocalDate last) {
    var lease = seen.lease();
    if (occupancies.letOnBeyond(lease.dwelling(), seen.seen().id(), last)) {
      throw new RegistryException(HousingError.SUBLET_RUNNING);
    }
    var ended = book.save(seen, next);
    occupancies.release(lease.dwelling(), lease.community(), ended.id(), ended.state().held());
    return ended;
  }

  private void claim(Running seen, Holding wanted, TenancyRule rule) {
    var lease = seen.lease();
    var premises = dwellings.require(lease.dwelling()).state().premises();
    Limits limits = rule.density().limits(premises.attributes());
    Refusals.require(occupancies.claim(lease.dwelling(), lease.community(), seen.seen().id(), wanted, limits), lease.dwelling());
  }

  /** What one side changed the other is asked about; what an official took down both told him. */
  private Filed asked(Filed changed, Lease lease) {
    return rights.sideOf(CurrentCaller.get(), lease).map((TenancySide side) -> changed.with(Confirmation.after(side))).orElse(changed);
  }

  private static void requirePast(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw unfit(field, "in-the-future", Map.of());
    }
  }

  private static RegistryException unfit(String field, String code, Map<String, String> arguments) {
    return new RegistryException(HousingError.TENANCY_UNFIT, List.of(FieldError.of(field, code, arguments)));
  }
}
