package io.anju.residence.premises;

import io.anju.platform.aggregate.Versioned;
import java.util.List;

/** Keeps where enterprises are, as the employment service publishes it. */
public interface PremisesUpdates {

  /** Keeps each enterprise's address, by credit code, unless a version at least as new is kept. */
  void apply(List<Versioned<EnterpriseAddress>> addresses);
}
