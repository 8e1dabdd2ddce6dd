package io.anju.housing.tenancy.web;

import io.anju.codes.DocumentType;
import io.anju.contract.ResidenceReason;
import io.anju.contract.RoomKind;
import io.anju.contract.TenancyFiler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The body of a filing, for the API's description; rent and deposit in yuan; a plain personId stands for a {@link Named} too. */
record TenancyRequest(
    String dwellingCode,
    Named landlord,
    List<Named> tenants,
    List<Occupant> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    List<Room> rooms,
    Under sublet,
    TenancyFiler filedBy) {

  /** By id, by document and name, or (landlords alone) by credit code. */
  record Named(String personId, Document document, String name, String phone, String uscc) {}

  /** An identity document. */
  record Document(DocumentType type, String number) {}

  /** Named; with a reason, their residence is declared since that day, or since the term began. */
  record Occupant(String personId, Document document, String name, String phone, ResidenceReason reason, LocalDate since) {}

  /** A room let by itself; without any the whole dwelling is. */
  record Room(String name, RoomKind kind) {}

  /** The tenancy a tenant lets on under. */
  record Under(String of, LocalDate consentedOn) {}

  /** The body of a renewal; agreed today where no day is given. */
  record Renewal(LocalDate until, LocalDate agreedOn) {}

  /** The body of a termination. */
  record Termination(LocalDate on, String reason) {}

  /** The body of what needs a reason. */
  record Reason(String reason) {}

  /** The body of a change of occupants; today where no day is given. */
  record Occupants(List<Occupant> occupants, LocalDate since) {}
}
