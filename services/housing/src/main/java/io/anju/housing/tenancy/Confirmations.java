package io.anju.housing.tenancy;

import io.anju.contract.TenancySide;
import io.anju.housing.HousingError;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;

/** What the other side says of a filing, and what the housing officer finds. */
public final class Confirmations {

  private final TenancyBook book;
  private final FilingRights rights;
  private final Clock clock;

  public Confirmations(TenancyBook book, FilingRights rights, Clock clock) {
    this.book = book;
    this.rights = rights;
    this.clock = clock;
  }

  /** The side that is asked says it is so; {@code nothing-to-confirm} for the other side, and once something was said. */
  public Versioned<Tenancy> confirm(String tenancyId, ExpectedVersion expected) {
    var seen = book.told(tenancyId, expected);
    return switch (seen.filed().particulars().confirmation()) {
      case Confirmation.Awaited awaited when asked(seen.lease(), awaited) ->
          book.save(seen, seen.filed().with(awaited.confirm(LocalDate.now(clock))));
      case Confirmation.Awaited _, Confirmation.Confirmed _, Confirmation.Objected _, Confirmation.Upheld _ -> throw nothing();
    };
  }

  /** The side that is asked says it is not so; so may, at any time, the landlord whose tenant lets on. */
  public Versioned<Tenancy> object(String tenancyId, ExpectedVersion expected, String reason) {
    var seen = book.told(tenancyId, expected);
    var today = LocalDate.now(clock);
    var confirmation = seen.filed().particulars().confirmation();
    boolean withheld = rights.letToSublessor(CurrentCaller.get(), seen.lease());
    return switch (confirmation) {
      case Confirmation.Awaited awaited when asked(seen.lease(), awaited) || withheld ->
          book.save(seen, seen.filed().with(new Confirmation.Objected(withheld ? TenancySide.LANDLORD : awaited.from(), today, reason)));
      case Confirmation.Confirmed _ when withheld ->
          book.save(seen, seen.filed().with(new Confirmation.Objected(TenancySide.LANDLORD, today, reason)));
      case Confirmation.Awaited _, Confirmation.Confirmed _, Confirmation.Objected _, Confirmation.Upheld _ -> throw nothing();
    };
  }

  /** A housing officer finds the filing right; {@code nothing-to-confirm} where nobody objects. */
  public Versioned<Tenancy> uphold(String tenancyId, ExpectedVersion expected, String reason) {
    var seen = book.running(tenancyId, expected);
    return switch (seen.filed().particulars().confirmation()) {
      case Confirmation.Objected objected -> book.save(seen, seen.filed().with(objected.uphold(LocalDate.now(clock), reason)));
      case Confirmation.Awaited _, Confirmation.Confirmed _, Confirmation.Upheld _ -> throw nothing();
    };
  }

  private boolean asked(Lease lease, Confirmation.Awaited awaited) {
    return rights.sideOf(CurrentCaller.get(), lease).filter(side -> side == awaited.from()).isPresent();
  }

  private static RegistryException nothing() {
    return new RegistryException(HousingError.NOTHING_TO_CONFIRM);
  }
}
