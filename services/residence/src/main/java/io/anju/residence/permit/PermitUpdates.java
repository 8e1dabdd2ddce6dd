package io.anju.residence.permit;

import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes one permit as it stands today, at the version its caller saw. */
final class PermitUpdates {

  private final PermitRepository permitRepository;
  private final TimeDependentState timeDependentState;

  PermitUpdates(PermitRepository permitRepository, TimeDependentState timeDependentState) {
    this.permitRepository = permitRepository;
    this.timeDependentState = timeDependentState;
  }

  Versioned<Permit> update(PermitId id, ExpectedVersion expected, UnaryOperator<Permit> change) {
    var loaded = permitRepository.aggregates().require(id.value(), expected);
    return permitRepository
        .aggregates()
        .save(loaded, change.apply(timeDependentState.asOfToday(loaded.state())));
  }

  /** The permit's state does not offer this. */
  static RegistryException stateConflict(Permit permit) {
    return new RegistryException(
        ResidenceError.PERMIT_STATE_CONFLICT, Map.of("status", permit.status().name()));
  }
}
