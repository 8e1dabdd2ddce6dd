package io.anju.housing.tenancy.mongo;

import io.anju.contract.Encrypted;
import io.anju.contract.housing.RoomKind;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.residence.ResidenceReason;
import io.anju.housing.party.mongo.PartyDocument;
import io.anju.housing.tenancy.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A tenancy at rest; of an abandoned one only the stage is there.
 *
 * @param dueOn the day on which the calendar next does something to it; only while it runs
 */
public record TenancyDocument(
    Stage stage,
    String dwelling,
    String community,
    String landlordPerson,
    String landlordUscc,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    List<RoomDocument> rooms,
    SubletDocument sublet,
    FilingDocument filing,
    List<PartyDocument> owners,
    List<MoveInDocument> moveIns,
    List<IdentityDocument> identities,
    ConfirmationDocument confirmation,
    List<ChangeDocument> changes,
    LocalDate dueOn,
    Integer reminded,
    ClosingDocument closing) {

  static final TenancyDocument ABANDONED =
      new TenancyDocument(
          Stage.ABANDONED,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  /** Which state of the life cycle this is. */
  public enum Stage {
    FILED,
    TERMINATED,
    ENDED,
    VOIDED,
    ABANDONED
  }

  /** A room let by itself. */
  public record RoomDocument(String name, RoomKind kind) {}

  /** The lease it stands under. */
  public record SubletDocument(String head, PartyDocument owner, LocalDate consentedOn) {}

  /** That it was put on record. */
  public record FilingDocument(
      String number, TenancyFiler by, PartyDocument filer, LocalDate on, boolean late) {}

  /** What was declared of an occupant. */
  public record MoveInDocument(
      String person, LocalDate since, ResidenceReason reason, LocalDate declaredOn) {}

  /** Who somebody is by the form. @param document type, colon, number */
  public record IdentityDocument(
      String person, Encrypted document, Encrypted name, Encrypted phone) {}

  /** What the other side says. */
  public record ConfirmationDocument(State said, TenancyParty from, LocalDate on, String reason) {

    /** Which of the answers it is. */
    public enum State {
      AWAITED,
      CONFIRMED,
      OBJECTED,
      UPHELD
    }
  }

  /** A change put on record. */
  public record ChangeDocument(Change.Kind kind, LocalDate on, LocalDate filedOn, boolean late) {}

  /** How it was brought to an end. */
  public record ClosingDocument(LocalDate on, String reason, LocalDate filedOn, boolean late) {}
}
