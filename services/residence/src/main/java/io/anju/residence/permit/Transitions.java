package io.anju.residence.permit;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.review.EvidenceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends to a permit's history. */
final class Transitions {

  private Transitions() {}

  static List<Transition> append(
      Permit permit,
      ActionContext context,
      PermitStatus to,
      String because,
      List<EvidenceReference> basis) {
    var history = new ArrayList<>(permit.history());
    history.add(
        new Transition(
            context.at(),
            Optional.of(permit.status()),
            to,
            because,
            context.actor(),
            permit.application().rules(),
            basis));
    return history;
  }
}
