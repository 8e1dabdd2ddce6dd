package io.anju.housing.tenancy.web;

import io.anju.codes.DocumentType;
import io.anju.contract.housing.RoomKind;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.residence.ResidenceReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of a filing, for the API description; rent and deposit in yuan. A lease without {@code
 * until} is indefinite. People may also be given as plain personIds.
 */
record TenancyRequest(
    String dwellingCode,
    PartyRequest landlord,
    List<PartyRequest> tenants,
    List<OccupantRequest> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    List<LetRoomRequest> rooms,
    SubletRequest sublet,
    TenancyFiler filedBy) {

  /** Named by id, by document and name, or (only landlords) by credit code. */
  record PartyRequest(
      String personId, DocumentRequest document, String name, String phone, String uscc) {}

  /** An identity document. */
  record DocumentRequest(DocumentType type, String number) {}

  /**
   * With a reason, their residence is declared from that day, or else from the start of the term.
   */
  record OccupantRequest(
      String personId,
      DocumentRequest document,
      String name,
      String phone,
      ResidenceReason reason,
      LocalDate since) {}

  /** A room let by itself; without any the whole dwelling is let. */
  record LetRoomRequest(String name, RoomKind kind) {}

  /** The head tenancy of a sublet. */
  record SubletRequest(String of, LocalDate consentedOn) {}

  /** The body of a renewal; agreed today by default. */
  record RenewalRequest(LocalDate until, LocalDate agreedOn) {}

  /** The body of a termination. */
  record TerminationRequest(LocalDate on, String reason) {}

  /** The body of an act that requires a reason. */
  record ReasonRequest(String reason) {}

  /** The body that replaces the occupants; from today by default. */
  record OccupantsRequest(List<OccupantRequest> occupants, LocalDate since) {}
}
