package io.anju.residence.permit;

import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes one permit as it stands today, at the version its caller saw. */
final class Changes {

  private final PermitBook permits;
  private final Standing standing;

  Changes(PermitBook permits, Standing standing) {
    this.permits = permits;
    this.standing = standing;
  }

  Versioned<Permit> change(PermitId id, ExpectedVersion expected, UnaryOperator<Permit> change) {
    var seen = permits.all().require(id.value(), expected);
    return permits.all().save(seen, change.apply(standing.today(seen.state())));
  }

  /** The permit's state does not offer this. */
  static RegistryException not(Permit permit) {
    return new RegistryException(ResidenceError.PERMIT_STATE, Map.of("status", permit.status().name()));
  }
}
