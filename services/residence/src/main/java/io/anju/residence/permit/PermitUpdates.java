package io.anju.residence.permit;

import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.application.PermitId;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes of one permit, based on its state today and on the version that the caller saw. */
public final class PermitUpdates {

  private final PermitRepository permitRepository;
  private final TimeDependentState timeDependentState;

  PermitUpdates(PermitRepository permitRepository, TimeDependentState timeDependentState) {
    this.permitRepository = permitRepository;
    this.timeDependentState = timeDependentState;
  }

  public Versioned<Permit> update(
      PermitId id, ExpectedVersion expected, UnaryOperator<Permit> change) {
    var loaded = permitRepository.aggregates().require(id.value(), expected);
    return save(loaded, change.apply(timeDependentState.asOfToday(loaded.state())));
  }

  public Versioned<Permit> save(Versioned<Permit> loaded, Permit next) {
    return permitRepository.aggregates().save(loaded, next);
  }

  /** The refusal for a change that the permit's state does not allow. */
  public static RegistryException stateConflict(Permit permit) {
    return new RegistryException(
        ResidenceError.PERMIT_STATE_CONFLICT, Map.of("status", permit.status().name()));
  }
}
