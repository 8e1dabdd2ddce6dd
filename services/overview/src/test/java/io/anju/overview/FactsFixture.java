package io.anju.overview;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.EmploymentFact;
import io.anju.contract.Encrypted;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.InspectionFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.employment.ContractKind;
import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetyFinding;
import io.anju.contract.housing.SafetySeverity;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.contract.residence.ResidenceReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Facts about made-up people, as the other services would tell them. */
public final class FactsFixture {

  public static final String COMMUNITY = "440305001001";
  public static final String GRID = COMMUNITY + "01";
  public static final String USCC = "91110000600037341L";
  public static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  private static final Instant THEN = Instant.parse("2026-03-02T01:15:30.250Z");
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private FactsFixture() {}

  /** A personId that no document leads to. */
  public static String personId(int number) {
    var id = new StringBuilder();
    for (long rest = number * 2_654_435_761L + 7;
        id.length() < 26;
        rest = rest * 6_364_136_223_846_793_005L + 1) {
      id.append(BASE32.charAt((int) (rest >>> 59)));
    }
    return id.toString();
  }

  public static String dwellingCode(int number) {
    return buildingCode(number / 100) + "%06d".formatted(number % 100 + 1);
  }

  public static String buildingCode(int number) {
    return GRID + "%05d".formatted(number + 1);
  }

  /**
   * @param sealed encrypts a personal field, by its name
   */
  public static PersonFact person(
      String id, long version, Sealing sealed, PersonFact.Residence... residences) {
    return person(id, version, sealed, List.of(), residences);
  }

  public static PersonFact person(
      String id,
      long version,
      Sealing sealed,
      List<String> aliases,
      PersonFact.Residence... residences) {
    return new PersonFact(
        id,
        version,
        DocumentType.RESIDENT_ID,
        sealed.seal("document", "449999199001010019"),
        "449999********0019",
        sealed.seal("name", "欧阳样例"),
        sealed.seal("phone", "13800001234"),
        Sex.MALE,
        LocalDate.of(1990, 1, 1),
        "43",
        List.of(COMMUNITY),
        aliases,
        Arrays.asList(residences),
        null,
        THEN);
  }

  /** A record that only leads on, though it still holds where the person lived. */
  public static PersonFact superseded(PersonFact by, String movedTo) {
    return new PersonFact(
        by.id(),
        by.version() + 1,
        by.documentType(),
        by.document(),
        by.documentMasked(),
        by.name(),
        by.phone(),
        by.sex(),
        by.birthDate(),
        by.domicile(),
        by.divisions(),
        by.aliases(),
        by.residences(),
        movedTo,
        THEN);
  }

  /** Encrypts a personal field. */
  public interface Sealing {
    Encrypted seal(String field, String text);

    /** Where nobody is going to read it. */
    Sealing UNREADABLE = (field, _) -> new Encrypted("sealed-" + field);
  }

  public static PersonFact.Residence residence(
      String id, String dwelling, LocalDate since, LocalDate until) {
    return new PersonFact.Residence(
        id,
        dwelling,
        COMMUNITY,
        since,
        until,
        ResidenceReason.WORK,
        since,
        false,
        List.of(new PersonFact.Declaration(Declarant.SELF, since)));
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
        THEN);
  }

  /** The same of one room, as the sides stand to it. */
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

  public static PermitFact permit(String id, long version, String person, PermitStatus status) {
    return new PermitFact(
        id,
        version,
        person,
        COMMUNITY,
        status,
        PermitGround.HOUSING,
        SPRING,
        SPRING.plusDays(15),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new PermitFact.RuleSetReference("national-2015", "1"),
        List.of(new PermitFact.Change(THEN, null, PermitStatus.ACCEPTED, null)),
        THEN);
  }

  /** The name given with the record is an old one. */
  public static EmploymentFact employment(
      String id, long version, String person, UnaryOperator<LocalDate> until) {
    return new EmploymentFact(
        id,
        version,
        person,
        USCC,
        "旧名",
        "6-25-04",
        ContractKind.FIXED_TERM,
        SPRING,
        until.apply(SPRING),
        null,
        "440305",
        null,
        null,
        null,
        THEN);
  }

  public static InsuranceFact insurance(String person, long version, String from, String to) {
    return new InsuranceFact(
        person + ":" + USCC,
        version,
        person,
        USCC,
        "440305",
        List.of(
            new InsuranceFact.Span(
                from, to, List.of(InsuranceKind.PENSION, InsuranceKind.MEDICAL), THEN)),
        to,
        THEN);
  }

  /** Of a school nobody registered as an enterprise, and nobody knows where. */
  public static EnrolmentFact enrolment(String id, long version, String person) {
    return new EnrolmentFact(
        id,
        version,
        person,
        "12440300MB2D00000X",
        "样例中学",
        SPRING.getYear() - 1,
        SchoolLevel.SENIOR_SECONDARY,
        true,
        null,
        SPRING,
        null,
        THEN);
  }

  public static EnterpriseFact enterprise(long version, String name) {
    return new EnterpriseFact(USCC, version, name, null, "C3912", THEN);
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
        THEN);
  }

  /** One finding past its deadline, and one put right. */
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
        THEN);
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
        THEN);
  }
}
