package io.anju.residence.entitlement.web;

import java.time.LocalDate;
import java.util.List;

/** What the description of the API tells of a use. */
record EntitlementUseRequest(
    String code,
    String agency,
    LocalDate on,
    String reference,
    List<ConfirmationRequest> confirmations) {

  record ConfirmationRequest(String condition, String reference) {}
}
