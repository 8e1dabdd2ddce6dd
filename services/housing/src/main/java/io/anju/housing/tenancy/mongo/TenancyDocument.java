package io.anju.housing.tenancy.mongo;

import io.anju.contract.Encrypted;
import io.anju.contract.housing.RoomKind;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.residence.ResidenceReason;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored tenancy; of an abandoned one only the stage is present.
 *
 * @param dueOn the day on which it is next due by the calendar; present only while it is running
 */
public record TenancyDocument(
    Stage stage,
    String dwelling,
    String community,
    @Nullable String landlordPerson,
    @Nullable String landlordUscc,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    @Nullable LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    List<RoomDocument> rooms,
    @Nullable SubletDocument sublet,
    FilingDocument filing,
    List<PartyDocument> owners,
    List<MoveInDocument> moveIns,
    List<IdentityDocument> identities,
    ConfirmationDocument confirmation,
    List<ChangeDocument> changes,
    @Nullable LocalDate dueOn,
    @Nullable Integer reminded,
    @Nullable ClosingDocument closing) {

  // Only the stage of an abandoned tenancy is stored, and TenancyDocumentMapper reads nothing else.
  @SuppressWarnings("NullAway")
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

  /** The state of the life cycle. */
  public enum Stage {
    FILED,
    TERMINATED,
    ENDED,
    VOIDED,
    ABANDONED
  }

  /** A stored party; exactly one of the two is present. */
  public record PartyDocument(@Nullable String person, @Nullable String uscc) {

    static PartyDocument from(Party party) {
      return new PartyDocument(party.personIdOrNull(), party.usccOrNull());
    }

    Party toDomain() {
      return Party.of(person, uscc);
    }
  }

  /** A room let by itself. */
  public record RoomDocument(String name, RoomKind kind) {}

  /** The head tenancy. */
  public record SubletDocument(String head, PartyDocument owner, LocalDate consentedOn) {}

  /** The filing. */
  public record FilingDocument(
      String number, TenancyFiler by, @Nullable PartyDocument filer, LocalDate on, boolean late) {}

  /** A declared move-in of an occupant. */
  public record MoveInDocument(
      String person, LocalDate since, ResidenceReason reason, LocalDate declaredOn) {}

  /**
   * The identity of a person as filed.
   *
   * @param document type, colon, number
   */
  public record IdentityDocument(
      String person, Encrypted document, Encrypted name, @Nullable Encrypted phone) {}

  /** The confirmation by the other party. */
  public record ConfirmationDocument(
      State said, TenancyParty from, @Nullable LocalDate on, @Nullable String reason) {

    /** Its state. */
    public enum State {
      AWAITED,
      CONFIRMED,
      OBJECTED,
      UPHELD
    }
  }

  /** A recorded change. */
  public record ChangeDocument(Change.Kind kind, LocalDate on, LocalDate filedOn, boolean late) {}

  /** The end before the term. */
  public record ClosingDocument(LocalDate on, String reason, LocalDate filedOn, boolean late) {}
}
