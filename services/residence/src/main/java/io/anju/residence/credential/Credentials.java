package io.anju.residence.credential;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.credential.Verification.Status;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitId;
import io.anju.residence.permit.Permits;
import io.anju.residence.rules.City;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Giving and checking credentials. */
public final class Credentials {

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Permits permits;
  private final Seal seal;
  private final Clock clock;

  public Credentials(Permits permits, Seal seal, Clock clock) {
    this.permits = permits;
    this.seal = seal;
    this.clock = clock;
  }

  /** Ten minutes' worth. Refuses with {@code permit-not-active} for a permit that is not in use today. */
  public String give(PermitId id) {
    var permit = permits.require(id).state();
    return switch (permit) {
      case Permit.Active active -> {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        yield seal.sign(new Credential(active.id(), City.of(active.application().division()), now, now.plus(LIFE)));
      }
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Suspended _, Permit.Cancelled _ ->
          throw new RegistryException(ResidenceError.PERMIT_NOT_ACTIVE, Map.of("status", permit.status().name()));
    };
  }

  /** Asks the register itself, so that a permit suspended a minute ago does not pass. */
  public Verification verify(String signed) {
    var status = seal.read(signed).map(this::standing).orElse(Status.NOT_GENUINE);
    return new Verification(status == Status.ACTIVE, status, clock.instant());
  }

  private Status standing(Credential credential) {
    if (!clock.instant().isBefore(credential.until())) {
      return Status.EXPIRED;
    }
    var permit = CurrentCaller.asSystem(() -> permits.require(credential.permit())).state();
    return switch (permit) {
      case Permit.Active _ -> Status.ACTIVE;
      case Permit.Suspended _ -> Status.SUSPENDED;
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> Status.CANCELLED;
    };
  }
}
