package io.anju.residence.permit;

import io.anju.contract.PermitStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to a permit's history. */
final class Steps {

  private Steps() {}

  static List<Step> then(Permit permit, Act act, PermitStatus to, String because, List<Basis> basis) {
    var history = new ArrayList<>(permit.history());
    history.add(new Step(act.at(), Optional.of(permit.status()), to, because, act.actor(), permit.application().rules(), basis));
    return history;
  }
}
