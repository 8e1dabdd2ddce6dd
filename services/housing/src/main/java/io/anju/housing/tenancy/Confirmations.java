package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;

/** The other party confirms a filing or objects to it; a housing officer decides on objections. */
public final class Confirmations {

  private final TenancyRepository tenancies;
  private final FilingRights rights;
  private final Clock clock;

  public Confirmations(TenancyRepository tenancies, FilingRights rights, Clock clock) {
    this.tenancies = tenancies;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * Confirms. Refuses with {@code tenancy-confirmation-not-pending} the party that filed, and once
   * the other party has confirmed or objected.
   */
  public Versioned<Tenancy> confirm(String tenancyId, ExpectedVersion expected) {
    var loaded = tenancies.requireRunning(tenancyId, expected);
    return switch (loaded.filed().details().confirmation()) {
      case Confirmation.Awaited awaited when isPendingFor(loaded.lease(), awaited) ->
          tenancies.save(loaded, loaded.filed().with(awaited.confirm(LocalDate.now(clock))));
      case Confirmation.Awaited _,
          Confirmation.Confirmed _,
          Confirmation.Objected _,
          Confirmation.Upheld _ ->
          throw notPending();
    };
  }

  /** Objects. The landlord of a head tenancy may object to a sublet at any time. */
  public Versioned<Tenancy> object(String tenancyId, ExpectedVersion expected, String reason) {
    var loaded = tenancies.requireRunning(tenancyId, expected);
    var today = LocalDate.now(clock);
    var confirmation = loaded.filed().details().confirmation();
    boolean asHeadLandlord = rights.isHeadLandlord(CurrentCaller.get(), loaded.lease());
    return switch (confirmation) {
      case Confirmation.Awaited awaited
          when isPendingFor(loaded.lease(), awaited) || asHeadLandlord ->
          tenancies.save(
              loaded,
              loaded
                  .filed()
                  .with(
                      new Confirmation.Objected(
                          asHeadLandlord ? TenancyParty.LANDLORD : awaited.side(),
                          today,
                          reason,
                          awaited.earlier())));
      case Confirmation.Confirmed _ when asHeadLandlord ->
          tenancies.save(
              loaded,
              loaded
                  .filed()
                  .with(
                      new Confirmation.Objected(
                          TenancyParty.LANDLORD,
                          today,
                          reason,
                          loaded.filed().details().agreement())));
      case Confirmation.Awaited _,
          Confirmation.Confirmed _,
          Confirmation.Objected _,
          Confirmation.Upheld _ ->
          throw notPending();
    };
  }

  /**
   * A housing officer upholds a filing; {@code tenancy-confirmation-not-pending} without an
   * objection; {@code own-case} to a party, {@code second-officer-required} to the officer who
   * entered the filing.
   */
  public Versioned<Tenancy> uphold(String tenancyId, ExpectedVersion expected, String reason) {
    var loaded = tenancies.requireChangeable(tenancyId, expected);
    SecondOfficer.require(CurrentCaller.get(), loaded.filed().details());
    return switch (loaded.filed().details().confirmation()) {
      case Confirmation.Objected objected ->
          tenancies.save(
              loaded, loaded.filed().with(objected.uphold(LocalDate.now(clock), reason)));
      case Confirmation.Awaited _, Confirmation.Confirmed _, Confirmation.Upheld _ ->
          throw notPending();
    };
  }

  private boolean isPendingFor(Lease lease, Confirmation.Awaited awaited) {
    return rights
        .sideOf(CurrentCaller.get(), lease)
        .filter(side -> side == awaited.side())
        .isPresent();
  }

  private static RegistryException notPending() {
    return new RegistryException(HousingError.TENANCY_CONFIRMATION_NOT_PENDING);
  }
}
