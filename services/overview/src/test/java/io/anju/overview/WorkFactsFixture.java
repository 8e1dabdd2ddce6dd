package io.anju.overview;

import static io.anju.overview.FactsFixture.CHANGED_AT;
import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;

import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.DuplicateFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.InspectionFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.employment.RegisterDiscrepancy;
import io.anju.contract.housing.DwellingOwner;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.contract.residence.OpenCaseKind;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Facts from which tasks follow. */
public final class WorkFactsFixture {

  public static final LocalDate DECIDE_BY = SPRING.plusDays(15);

  private WorkFactsFixture() {}

  public static PersonFact.OpenCase openCase(OpenCaseKind kind, String id, LocalDate effectiveOn) {
    return new PersonFact.OpenCase(
        kind, id, HousingFactsFixture.dwellingCode(1), COMMUNITY, SPRING, effectiveOn);
  }

  /** The same person, one version later, with these open cases. */
  public static PersonFact with(PersonFact like, PersonFact.OpenCase... openCases) {
    return new PersonFact(
        like.id(),
        like.version() + 1,
        like.documentType(),
        like.document(),
        like.documentMasked(),
        like.name(),
        like.phone(),
        like.sex(),
        like.birthDate(),
        like.domicile(),
        like.divisions(),
        like.aliases(),
        like.residences(),
        like.movedTo(),
        like.changedAt(),
        like.formerNames(),
        Arrays.asList(openCases));
  }

  public static PermitFact permit(
      String id,
      long version,
      String person,
      PermitStatus status,
      LocalDate endorseFrom,
      PermitFact.Deadline... deadlines) {
    return new PermitFact(
        id,
        version,
        person,
        COMMUNITY,
        status,
        PermitGround.HOUSING,
        SPRING,
        DECIDE_BY,
        null,
        null,
        endorseFrom,
        endorseFrom == null ? null : endorseFrom.plusMonths(1),
        null,
        null,
        null,
        new PermitFact.RuleSetReference("national-2015", "1"),
        List.of(new PermitFact.Change(CHANGED_AT, null, PermitStatus.ACCEPTED, "applied")),
        CHANGED_AT,
        Arrays.asList(deadlines));
  }

  public static PermitFact.Deadline deadline(PermitDeadlineKind kind, int number, LocalDate by) {
    return new PermitFact.Deadline(kind, number, by);
  }

  public static CorrectionFact correction(
      String id, long version, String person, NotifiedAuthority authority, LocalDate decidedOn) {
    return new CorrectionFact(
        id,
        version,
        person,
        authority,
        COMMUNITY,
        false,
        SPRING,
        SPRING.plusDays(21),
        decidedOn,
        CHANGED_AT);
  }

  public static DuplicateFact duplicate(
      String first, String second, long version, LocalDate decidedOn) {
    return new DuplicateFact(
        first + "-" + second,
        version,
        first,
        second,
        List.of("44", "4403", "440305", COMMUNITY.substring(0, 9)),
        SPRING,
        decidedOn,
        CHANGED_AT);
  }

  public static DiscrepancyFact discrepancy(
      String person, RegisterDiscrepancy kind, long version, LocalDate since, boolean open) {
    return new DiscrepancyFact(
        person + ":" + kind, version, person, kind, null, COMMUNITY, since, open, CHANGED_AT);
  }

  public static DwellingFact dwelling(
      String code, long version, Integer occupantLimit, DwellingOwner... owners) {
    return new DwellingFact(
        code,
        version,
        code.substring(0, 19),
        COMMUNITY,
        HousingFactsFixture.address(code),
        null,
        null,
        null,
        null,
        null,
        DwellingUse.RESIDENTIAL,
        List.of(),
        Arrays.asList(owners),
        true,
        false,
        List.of(),
        List.of(),
        CHANGED_AT,
        occupantLimit);
  }

  /** Inspected without findings. */
  public static InspectionFact inspected(String dwelling, long version, LocalDate again) {
    return new InspectionFact(
        dwelling, version, COMMUNITY, List.of(), List.of(), List.of(), again, CHANGED_AT);
  }

  public static TenancyFact until(TenancyFact like, long version, LocalDate until) {
    return new TenancyFact(
        like.id(),
        version,
        like.filingNumber(),
        like.dwellingCode(),
        like.division(),
        like.landlordPerson(),
        like.landlordUscc(),
        like.tenants(),
        like.occupants(),
        like.from(),
        until,
        like.signedOn(),
        like.monthlyRent(),
        like.deposit(),
        like.filedBy(),
        like.filedOn(),
        like.late(),
        like.status(),
        like.endedOn(),
        like.rooms(),
        like.head(),
        like.confirmation(),
        like.awaitedFrom(),
        like.remindedDays(),
        like.moveIns(),
        like.changedAt());
  }
}
