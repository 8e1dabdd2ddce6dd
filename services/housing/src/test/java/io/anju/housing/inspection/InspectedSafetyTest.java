package io.anju.housing.inspection;

import static io.anju.housing.tenancy.TenancyFixture.COMMUNITY;
import static io.anju.housing.tenancy.TenancyFixture.DWELLING;
import static io.anju.housing.tenancy.TenancyFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.housing.inspection.Check.Result;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectedSafetyTest {

  private static final Checklist LIST =
      new Checklist(
          "made-up",
          Optional.empty(),
          LocalDate.of(2020, 1, 1),
          365,
          List.of(
              new ChecklistItem("fire", InspectionKind.FIRE, SafetySeverity.MAJOR, 7, "消防", "fire"),
              new ChecklistItem(
                  "gas", InspectionKind.GAS, SafetySeverity.CRITICAL, 3, "燃气", "gas")));

  private final InMemoryAggregates<SafetyRecord> records =
      InMemoryAggregates.of(
          record -> Scope.personal(List.of(COMMUNITY.value()), List.of(), List.of()));
  private final InspectedSafety safety = new InspectedSafety(records);

  @Test
  void dwelling_that_was_never_inspected_may_be_let() {
    assertThat(isUnsafe()).isFalse();
  }

  @Test
  void open_critical_finding_decides_whoever_asks() {
    inspected(InspectionKind.FIRE, Result.FAIL);
    assertThat(isUnsafe()).as("not critical").isFalse();
    inspected(InspectionKind.GAS, Result.FAIL);
    assertThat(isUnsafe()).isTrue();
    inspected(InspectionKind.GAS, Result.PASS);
    assertThat(isUnsafe()).isFalse();
  }

  private boolean isUnsafe() {
    var stranger = Callers.person(Role.RESIDENT, TenancyFixture.STRANGER);
    return CurrentCaller.call(stranger, () -> safety.hasOpenCriticalFinding(DWELLING, TODAY));
  }

  private void inspected(InspectionKind kind, Result result) {
    var check = new Check(kind, Optional.empty(), result, Optional.empty());
    var inspection =
        new Inspection("visit-" + kind + result, TODAY, "wang", LIST.id(), List.of(check));
    CurrentCaller.asSystem(() ->
        records
            .find(DWELLING.value())
            .map(known -> records.save(known, known.state().withInspection(inspection, LIST)))
            .orElseGet(() ->
                records.add(
                    DWELLING.value(),
                    SafetyRecord.ofFirstInspection(DWELLING, COMMUNITY, inspection, LIST))));
  }
}
