package io.anju.housing.inspection;

import static io.anju.housing.tenancy.TenancyFixture.DWELLING;
import static io.anju.housing.tenancy.TenancyFixture.TODAY;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.inspection.Check.Result;
import io.anju.housing.inspection.Inspections.Recorded;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.command.Command;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.platform.fixture.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
  private static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");
  private static final Caller TENANT = Callers.person(Role.RESIDENT, TenancyFixture.TENANT);
  private static final Caller OWNER = Callers.person(Role.LANDLORD, TenancyFixture.OWNER);
  private static final Caller STRANGER = Callers.person(Role.RESIDENT, TenancyFixture.STRANGER);
  private static final Check GAS_FAILED = check(InspectionKind.GAS, Result.FAIL);
  private static final Check GAS_PASSED = check(InspectionKind.GAS, Result.PASS);

  private final InMemoryAggregates<SafetyRecord> records =
      InMemoryAggregates.of(
          record -> Scope.personal(List.of(record.community().value()), List.of(), List.of()));
  private final InMemoryAggregates<Dwelling> dwellings = InMemoryAggregates.unrestricted();
  private final Inspections inspections = inspections(Optional.empty());

  @BeforeEach
  void codeDwelling() {
    dwellings.add(DWELLING.value(), TenancyFixture.dwelling(TenancyFixture.OWNER));
  }

  @Test
  void finding_of_the_first_inspection_is_open_until_a_later_one_passes() {
    var first = record(OFFICER, TODAY.minusDays(9), GAS_FAILED);
    assertThat(first.safetyRecord().version()).isEqualTo(1);
    assertThat(first.safetyRecord().state().open()).hasSize(1);
    var later = record(OFFICER, TODAY, GAS_PASSED);
    assertThat(later.safetyRecord().version()).isEqualTo(2);
    assertThat(later.safetyRecord().state().open()).isEmpty();
    assertThat(later.inspectionId()).isNotEqualTo(first.inspectionId());
  }

  @Test
  void repeated_command_records_one_inspection() {
    var first = new Command("officer/key", CLOCK.instant()).call(() -> record(OFFICER, TODAY));
    var again = new Command("officer/key", CLOCK.instant()).call(() -> record(OFFICER, TODAY));
    assertThat(again).isEqualTo(first);
    assertThat(again.safetyRecord().version()).isEqualTo(1);
  }

  @Test
  void inspection_recorded_concurrently_is_kept() {
    records.beforeNextWrite(() -> record(OFFICER, TODAY.minusDays(1), GAS_FAILED));
    var second = record(OFFICER, TODAY, check(InspectionKind.FIRE, Result.FAIL));
    assertThat(second.safetyRecord().version()).isEqualTo(2);
    assertThat(second.safetyRecord().state().open()).hasSize(2);
  }

  @Test
  void every_error_is_refused_at_once() {
    record(OFFICER, TODAY);
    var refusal =
        assertRefused(
            HousingError.INSPECTION_INVALID,
            OFFICER,
            () ->
                inspections.record(
                    DWELLING,
                    TODAY.minusDays(1),
                    List.of(GAS_PASSED, GAS_FAILED, check(InspectionKind.STRUCTURE, Result.PASS))));
    assertThat(Refusals.fields(refusal))
        .containsExactly(
            "on before-last-inspection", "items[1] duplicate", "items[2] not-on-checklist");
    assertThat(
            Refusals.fields(
                assertRefused(
                    HousingError.INSPECTION_INVALID,
                    OFFICER,
                    () -> inspections.record(DWELLING, TODAY.plusDays(1), List.of(GAS_PASSED)))))
        .containsExactly("on in-the-future");
  }

  @Test
  void dwelling_is_current_known_and_in_the_officers_division() {
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> inspections.record(DWELLING, TODAY, List.of(GAS_PASSED)));
    var current = dwellings.require(DWELLING.value());
    dwellings.save(
        current,
        new Dwelling.Retired(
            current.state().details(), List.of(), List.of(), TODAY, Optional.empty()));
    assertRefused(
        HousingError.DWELLING_RETIRED,
        OFFICER,
        () -> inspections.record(DWELLING, TODAY, List.of(GAS_PASSED)));
    assertThat(records.stored()).isEmpty();
  }

  @Test
  void without_a_checklist_in_force_nothing_is_recorded() {
    assertRefused(
        HousingError.CHECKLIST_MISSING,
        OFFICER,
        () ->
            inspections(Optional.of(new DivisionCode("4403")))
                .record(DWELLING, TODAY, List.of(GAS_PASSED)));
    assertRefused(
        HousingError.CHECKLIST_MISSING,
        OFFICER,
        () -> inspections.record(DWELLING, LocalDate.of(2019, 12, 31), List.of(GAS_PASSED)));
  }

  @Test
  void record_is_read_by_officials_of_the_division_owners_and_parties_to_a_tenancy() {
    assertThat(find(OFFICER)).isEmpty();
    record(OFFICER, TODAY);
    for (var reader : List.of(OFFICER, OWNER, TENANT)) {
      assertThat(find(reader)).isPresent();
    }
    assertRefused(PlatformError.FORBIDDEN, STRANGER, () -> inspections.findByDwelling(DWELLING));
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, "320507"),
        () -> inspections.findByDwelling(DWELLING));
  }

  private Inspections inspections(Optional<DivisionCode> listDivision) {
    var list =
        new Checklist(
            "made-up",
            listDivision,
            LocalDate.of(2020, 1, 1),
            365,
            List.of(
                new ChecklistItem(
                    "fire", InspectionKind.FIRE, SafetySeverity.MAJOR, 7, "消防", "fire"),
                new ChecklistItem(
                    "gas", InspectionKind.GAS, SafetySeverity.CRITICAL, 3, "燃气", "gas")));
    return new Inspections(
        records,
        new Dwellings(dwellings),
        (_, caller) -> caller.is(TenancyFixture.TENANT),
        new Checklists(List.of(list)),
        new Ids(CLOCK),
        CLOCK);
  }

  private Recorded record(Caller caller, LocalDate on, Check... checks) {
    return CurrentCaller.call(
        caller,
        () ->
            inspections.record(
                DWELLING, on, checks.length == 0 ? List.of(GAS_PASSED) : List.of(checks)));
  }

  private Optional<?> find(Caller caller) {
    return CurrentCaller.call(caller, () -> inspections.findByDwelling(DWELLING));
  }

  private static Check check(InspectionKind kind, Result result) {
    return new Check(kind, Optional.empty(), result, Optional.empty());
  }
}
