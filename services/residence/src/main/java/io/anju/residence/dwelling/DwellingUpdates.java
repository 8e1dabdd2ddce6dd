package io.anju.residence.dwelling;

import io.anju.platform.aggregate.Versioned;
import java.util.List;

/** Keeps what the housing service publishes about dwellings. */
public interface DwellingUpdates {

  /** Keeps each dwelling unless a version at least as new is kept already. */
  void apply(List<Versioned<KnownDwelling>> dwellings);
}
