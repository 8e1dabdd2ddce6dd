package io.anju.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
 * @param endedOn the day it was terminated; null while it runs or ran to its term
 */
public record TenancyFact(
    String id,
    long version,
    String filingNumber,
    String dwellingCode,
    String division,
    String landlordPerson,
    String landlordUscc,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    TenancyFiler filedBy,
    LocalDate filedOn,
    boolean late,
    TenancyStatus status,
    LocalDate endedOn,
    Instant changedAt)
    implements Fact {

  public TenancyFact {
    tenants = List.copyOf(tenants);
    occupants = List.copyOf(occupants);
  }
}
