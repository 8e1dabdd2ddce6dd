package io.anju.residence.entitlement.web;

import io.anju.platform.request.Size;
import io.anju.residence.entitlement.EntitlementGrant;
import io.anju.residence.rules.condition.Confirmation;
import java.time.LocalDate;
import java.util.List;

/** The body that records what an agency granted. */
record EntitlementUseRequest(
    String code,
    String agency,
    LocalDate on,
    String reference,
    @Size(max = 20) List<Confirmation> confirmations) {

  EntitlementGrant toGrant() {
    return new EntitlementGrant(code, agency, on, reference, confirmations);
  }
}
