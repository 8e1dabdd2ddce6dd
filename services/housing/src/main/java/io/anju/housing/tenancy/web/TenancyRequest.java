package io.anju.housing.tenancy.web;

import io.anju.codes.DocumentType;
import io.anju.contract.housing.RoomKind;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.residence.ResidenceReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of a filing, for the API's description; rent and deposit in yuan; a plain personId
 * stands for a {@link PersonEntry} too.
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

  /** By id, by document and name, or (landlords alone) by credit code. */
  record PartyRequest(
      String personId, DocumentRequest document, String name, String phone, String uscc) {}

  /** An identity document. */
  record DocumentRequest(DocumentType type, String number) {}

  /** Named; with a reason, their residence is declared since that day, or since the term began. */
  record OccupantRequest(
      String personId,
      DocumentRequest document,
      String name,
      String phone,
      ResidenceReason reason,
      LocalDate since) {}

  /** A room let by itself; without any the whole dwelling is. */
  record LetRoomRequest(String name, RoomKind kind) {}

  /** The tenancy a tenant lets on under. */
  record SubletRequest(String of, LocalDate consentedOn) {}

  /** The body of a renewal; agreed today where no day is given. */
  record RenewalRequest(LocalDate until, LocalDate agreedOn) {}

  /** The body of a termination. */
  record TerminationRequest(LocalDate on, String reason) {}

  /** The body of what needs a reason. */
  record ReasonRequest(String reason) {}

  /** The body of a change of occupants; today where no day is given. */
  record OccupantsRequest(List<OccupantRequest> occupants, LocalDate since) {}
}
