package io.anju.housing.tenancy;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.RoomAddress;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.filing.Filer;
import io.anju.housing.tenancy.filing.Filing;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.Sublet;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.OccupancyDensity;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.housing.tenancy.rule.TenancyRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tenancies of one dwelling between made-up people. */
public final class TenancyFixture {

  public static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  public static final DwellingCode DWELLING = new DwellingCode("3205080180140100001000001");
  public static final PersonId LANDLORD = new PersonId("a".repeat(26));
  public static final PersonId TENANT = new PersonId("b".repeat(26));
  public static final PersonId OCCUPANT = new PersonId("c".repeat(26));
  public static final PersonId OWNER = new PersonId("d".repeat(26));
  public static final PersonId STRANGER = new PersonId("e".repeat(26));
  public static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private TenancyFixture() {}

  public static Lease lease() {
    return lease(Optional.empty());
  }

  public static Lease lease(Optional<Sublet> sublet) {
    return new Lease(
        DWELLING,
        COMMUNITY,
        new Party.Person(LANDLORD),
        List.of(TENANT),
        new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
        LocalDate.parse("2025-12-20"),
        new Yuan(new BigDecimal("4200")),
        new Yuan(new BigDecimal("8400")),
        List.of(),
        sublet);
  }

  public static TenancyDetails details(Lease lease, Confirmation confirmation) {
    return new TenancyDetails(
        lease,
        new Filing(
            new FilingNumber("320508-2026-000012-2"),
            new Filer(TenancyFiler.LANDLORD, Optional.empty(), Optional.empty()),
            LocalDate.parse("2025-12-25"),
            false),
        new Household(List.of(TENANT, OCCUPANT), List.of(), Map.of()),
        confirmation,
        List.of(),
        List.of(),
        new TermSchedule(LocalDate.parse("2026-12-01"), Optional.empty()));
  }

  public static Tenancy.Filed filed() {
    return filed(new Confirmation.Awaited(TenancyParty.TENANT));
  }

  public static Tenancy.Filed filed(Confirmation confirmation) {
    return new Tenancy.Filed(details(lease(), confirmation));
  }

  /** The dwelling of the tenancies, with recorded owners. */
  public static Dwelling dwelling(PersonId... owners) {
    return new Dwelling.Current(
        new DwellingDetails(
            DWELLING,
            DWELLING.building(),
            COMMUNITY,
            "江苏省苏州市姑苏区平江路1号3栋501室",
            new RoomAddress(Optional.empty(), Optional.empty(), Optional.of("501")),
            new DwellingAttributes(
                Optional.empty(), DwellingUse.RESIDENTIAL, Optional.empty(), List.of(), true),
            Stream.of(owners)
                .map(owner ->
                    new Owner(Optional.of(owner), Optional.<CreditCode>empty(), Optional.empty()))
                .toList()),
        List.of());
  }

  /** The rule of the whole country. */
  public static TenancyRules rules(boolean certificateNeedsConfirmation) {
    return new TenancyRules(
        List.of(
            new TenancyRule(
                Optional.empty(),
                LocalDate.parse("2011-02-01"),
                new Deadlines(30, 30, 30, 30, Optional.of(3)),
                OccupancyDensity.UNLIMITED,
                20,
                certificateNeedsConfirmation,
                List.of(30, 7),
                "Measures 2011")));
  }
}
