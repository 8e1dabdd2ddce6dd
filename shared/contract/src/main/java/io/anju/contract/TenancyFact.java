package io.anju.contract;

import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.ResidenceReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filed tenancy (租赁登记备案).
 *
 * @param id the tenancyId, UUIDv7
 * @param landlordPerson the landlord's personId, or null where an organisation lets
 * @param landlordUscc the letting organisation's credit code, or null where a person lets
 * @param tenants personIds
 * @param occupants personIds of who lives there in fact
 * @param monthlyRent yuan, two decimals
 * @param deposit yuan, two decimals
 * @param until the last day of its term; null of an indefinite lease (Civil Code art. 730)
 * @param endedOn the day it was terminated or voided; null while it runs or ran to its term
 * @param rooms what of the dwelling is let; empty for all of it
 * @param head the lease this one was let under; null unless it is a sub-let
 * @param confirmation null in facts from before sides confirmed
 * @param awaitedFrom the side that confirms or objects; null where {@code confirmation} is
 * @param remindedDays how many days before its term both sides were last reminded; null until then
 * @param moveIns what the filing declares of who lives there
 */
public record TenancyFact(
    String id,
    long version,
    String filingNumber,
    String dwellingCode,
    String division,
    @Nullable String landlordPerson,
    @Nullable String landlordUscc,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    @Nullable LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    TenancyFiler filedBy,
    LocalDate filedOn,
    boolean late,
    TenancyStatus status,
    @Nullable LocalDate endedOn,
    List<String> rooms,
    @Nullable Head head,
    @Nullable TenancyConfirmation confirmation,
    @Nullable TenancyParty awaitedFrom,
    @Nullable Integer remindedDays,
    List<MoveIn> moveIns,
    Instant changedAt)
    implements Fact {

  public TenancyFact {
    tenants = List.copyOf(tenants);
    occupants = List.copyOf(occupants);
    rooms = rooms == null ? List.of() : List.copyOf(rooms);
    moveIns = moveIns == null ? List.of() : List.copyOf(moveIns);
  }

  /** The lease a tenant lets on under, and who let to that tenant. */
  public record Head(
      String tenancyId, @Nullable String landlordPerson, @Nullable String landlordUscc) {}

  /**
   * The landlord's declaration, by the form of the filing, that an occupant lives there (居住登记申报).
   *
   * @param since the day of moving in; where it is in the future, the fact is published again on
   *     that day
   * @param declaredOn the day the form came in
   * @param document type, colon, number, encrypted; null where only the personId was given
   * @param name encrypted; null as {@code document}
   * @param phone encrypted; null where none was given
   */
  public record MoveIn(
      String personId,
      LocalDate since,
      ResidenceReason reason,
      LocalDate declaredOn,
      @Nullable Encrypted document,
      @Nullable Encrypted name,
      @Nullable Encrypted phone) {}
}
