package io.anju.overview;

import static io.anju.overview.FactsFixture.CHANGED_AT;
import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.InspectionFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetyFinding;
import io.anju.contract.housing.SafetySeverity;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Facts about made-up dwellings and tenancies, as the housing service publishes them. */
public final class HousingFactsFixture {

  public static final String GRID = COMMUNITY + "01";

  private HousingFactsFixture() {}

  public static String dwellingCode(int number) {
    return buildingCode(number / 100) + "%06d".formatted(number % 100 + 1);
  }

  public static String buildingCode(int number) {
    return GRID + "%05d".formatted(number + 1);
  }

  public static TenancyFact tenancy(
      String id,
      long version,
      String dwelling,
      String landlord,
      List<String> tenants,
      List<String> occupants) {
    return new TenancyFact(
        id,
        version,
        "440305-2026-" + id,
        dwelling,
        COMMUNITY,
        landlord,
        null,
        tenants,
        occupants,
        SPRING,
        LocalDate.of(2036, 2, 29),
        SPRING,
        new BigDecimal("2800.50"),
        new BigDecimal("5600.00"),
        TenancyFiler.LANDLORD,
        SPRING,
        false,
        TenancyStatus.FILED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        CHANGED_AT);
  }

  /** The same tenancy of one room, with its confirmation. */
  public static TenancyFact withConfirmation(
      TenancyFact fact, String room, TenancyConfirmation confirmation, TenancyParty awaitedFrom) {
    return new TenancyFact(
        fact.id(),
        fact.version(),
        fact.filingNumber(),
        fact.dwellingCode(),
        fact.division(),
        fact.landlordPerson(),
        fact.landlordUscc(),
        fact.tenants(),
        fact.occupants(),
        fact.from(),
        fact.until(),
        fact.signedOn(),
        fact.monthlyRent(),
        fact.deposit(),
        fact.filedBy(),
        fact.filedOn(),
        fact.late(),
        fact.status(),
        fact.endedOn(),
        List.of(room),
        fact.head(),
        confirmation,
        awaitedFrom,
        fact.remindedDays(),
        fact.moveIns(),
        fact.changedAt());
  }

  public static DwellingFact dwelling(String code, long version) {
    return new DwellingFact(
        code,
        version,
        code.substring(0, 19),
        COMMUNITY,
        address(code),
        "A单元",
        "5层",
        "501",
        new BigDecimal("68.50"),
        3,
        DwellingUse.RESIDENTIAL,
        List.of(),
        List.of(),
        true,
        false,
        List.of(),
        List.of(),
        CHANGED_AT);
  }

  /** One finding past its deadline and one closed finding. */
  public static InspectionFact inspections(String dwelling, long version) {
    return new InspectionFact(
        dwelling,
        version,
        COMMUNITY,
        List.of(
            new InspectionFact.Visit(
                "visit-1",
                SPRING,
                "national-2011",
                List.of(InspectionKind.FIRE, InspectionKind.GAS))),
        List.of(
            new SafetyFinding(
                "visit-1",
                InspectionKind.FIRE,
                "fire",
                SafetySeverity.MAJOR,
                SPRING,
                SPRING.plusDays(7),
                0,
                null),
            new SafetyFinding(
                "visit-1",
                InspectionKind.GAS,
                "gas",
                SafetySeverity.MAJOR,
                SPRING,
                SPRING.plusDays(7),
                0,
                SPRING.plusDays(1))),
        List.of(InspectionKind.STRUCTURE),
        SPRING.plusYears(1),
        CHANGED_AT);
  }

  public static String address(String code) {
    return "广东省深圳市南山区样例街道样例社区样例路12号样例花园3栋" + code.substring(19);
  }

  public static BuildingFact building(String code, long version) {
    return new BuildingFact(
        code,
        version,
        GRID,
        COMMUNITY,
        null,
        "广东省深圳市南山区样例街道样例社区样例路12号样例花园3栋",
        List.of("老样例楼"),
        List.of(),
        18,
        "REINFORCED_CONCRETE",
        null,
        false,
        List.of(),
        List.of(),
        CHANGED_AT);
  }
}
