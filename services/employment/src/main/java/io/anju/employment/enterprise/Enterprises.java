package io.anju.employment.enterprise;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentError;
import io.anju.employment.enterprise.Registration.Changed;
import io.anju.employment.enterprise.Registration.Registered;
import io.anju.employment.enterprise.Registration.Unchanged;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.Optional;

/** Registers enterprises and changes their profiles. */
public final class Enterprises {

  private final Aggregates<Enterprise> enterprises;
  private final Clock clock;

  public Enterprises(Aggregates<Enterprise> enterprises, Clock clock) {
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /**
   * Registers an enterprise or replaces its profile. The same profile changes nothing; a different
   * one requires the version it is based on, otherwise {@code version-required}.
   */
  public Registration put(CreditCode uscc, Profile profile, Optional<ExpectedVersion> expected) {
    var known = enterprises.find(uscc.value());
    if (known.isEmpty()) {
      return register(uscc, profile, expected);
    }
    var seen = known.get();
    if (seen.state().profile().equals(profile)) {
      return new Unchanged(seen);
    }
    expected.orElseThrow(() -> new RegistryException(PlatformError.VERSION_REQUIRED)).require(seen);
    return new Changed(enterprises.save(seen, seen.state().with(profile, clock.instant())));
  }

  public Versioned<Enterprise> require(CreditCode uscc) {
    return enterprises.require(uscc.value());
  }

  public Optional<Versioned<Enterprise>> find(CreditCode uscc) {
    return enterprises.find(uscc.value());
  }

  /**
   * A labour clerk files for the enterprises that the clerk's own bureau keeps, an enterprise for
   * itself; otherwise {@code forbidden}. An institution that is not registered is kept by whoever
   * files for it.
   */
  public void requireMayFileFor(CreditCode uscc) {
    enterprises
        .find(uscc.value())
        .ifPresent(registered -> AccessPolicy.require(registered.state().scope(), Action.CHANGE));
  }

  /**
   * The division whose bureau keeps records filed for an enterprise or school: that of the filing
   * clerk, otherwise the enterprise's own, otherwise that of the authority in its code; otherwise
   * {@code enterprise-without-division}.
   */
  public DivisionCode responsibleDivision(CreditCode uscc) {
    return CurrentCaller.get()
        .division()
        .or(() -> enterprises.find(uscc.value()).map(registered -> registered.state().division()))
        .orElseGet(() -> division(uscc));
  }

  private Registration register(
      CreditCode uscc, Profile profile, Optional<ExpectedVersion> expected) {
    if (expected.isPresent()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    var first = new Enterprise(uscc, profile, division(uscc), clock.instant());
    try {
      return new Registered(enterprises.add(uscc.value(), first));
    } catch (DuplicateException concurrentlyRegistered) {
      return put(uscc, profile, expected);
    }
  }

  private static DivisionCode division(CreditCode uscc) {
    return CurrentCaller.get()
        .division()
        .or(() -> Enterprise.authorityOf(uscc))
        .orElseThrow(() -> new RegistryException(EmploymentError.ENTERPRISE_WITHOUT_DIVISION));
  }
}
