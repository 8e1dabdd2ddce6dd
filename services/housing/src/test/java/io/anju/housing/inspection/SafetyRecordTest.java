package io.anju.housing.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.contract.housing.SafetyState;
import io.anju.housing.inspection.Check.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafetyRecordTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final DwellingCode DWELLING = new DwellingCode("3205080180140100001000001");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  private static final Checklist LIST =
      new Checklist(
          "made-up",
          Optional.empty(),
          LocalDate.of(2020, 1, 1),
          365,
          List.of(
              item("fire", InspectionKind.FIRE, SafetySeverity.MAJOR, 7),
              item("fire-escape", InspectionKind.FIRE, SafetySeverity.MAJOR, 3),
              item("gas", InspectionKind.GAS, SafetySeverity.CRITICAL, 30)));

  private static ChecklistItem item(
      String code, InspectionKind kind, SafetySeverity severity, int days) {
    return new ChecklistItem(code, kind, severity, days, code, code);
  }

  private static Check check(InspectionKind kind, String item, Result result) {
    return new Check(kind, Optional.ofNullable(item), result, Optional.empty());
  }

  private static Inspection inspection(LocalDate on, Check... checks) {
    return new Inspection("visit-" + on, on, "wang", LIST.id(), List.of(checks));
  }

  private static SafetyRecord first(Check... checks) {
    return SafetyRecord.ofFirstInspection(DWELLING, COMMUNITY, inspection(MAY, checks), LIST);
  }

  @Test
  void a_finding_gets_the_deadline_of_its_item() {
    var record =
        first(
            check(InspectionKind.FIRE, "fire-escape", Result.FAIL),
            check(InspectionKind.FIRE, null, Result.FAIL));
    assertThat(record.open())
        .extracting(finding -> finding.published().item() + " " + finding.published().fixBy())
        .containsExactly("fire-escape 2026-05-04", "fire 2026-05-08");
    assertThat(record.fixBy()).contains(MAY.plusDays(3));
  }

  @Test
  void safety_state_is_the_worst_that_applies_on_the_day() {
    var found =
        first(
            check(InspectionKind.FIRE, null, Result.FAIL),
            check(InspectionKind.GAS, null, Result.NOT_APPLICABLE));
    assertThat(found.stateOn(MAY.plusDays(7))).isEqualTo(SafetyState.FINDINGS_OPEN);
    assertThat(found.stateOn(MAY.plusDays(8))).isEqualTo(SafetyState.OVERDUE);
    assertThat(first(check(InspectionKind.GAS, null, Result.FAIL)).stateOn(MAY))
        .isEqualTo(SafetyState.UNFIT);
    assertThat(first(check(InspectionKind.FIRE, null, Result.PASS)).stateOn(MAY))
        .isEqualTo(SafetyState.INCOMPLETE);
    assertThat(
            first(
                    check(InspectionKind.FIRE, null, Result.PASS),
                    check(InspectionKind.GAS, null, Result.PASS))
                .stateOn(MAY))
        .isEqualTo(SafetyState.PASSED);
  }

  @Test
  void reinspection_closes_fixed_findings_and_repeats_the_others_with_their_deadline() {
    var found =
        first(
            check(InspectionKind.FIRE, "fire-escape", Result.FAIL),
            check(InspectionKind.FIRE, null, Result.FAIL));
    var again =
        found.withInspection(
            inspection(
                MAY.plusDays(5),
                check(InspectionKind.FIRE, "fire-escape", Result.FAIL),
                check(InspectionKind.FIRE, null, Result.PASS)),
            LIST);
    assertThat(again.open())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.published().item()).isEqualTo("fire-escape");
          assertThat(finding.published().repeated()).isOne();
          assertThat(finding.published().fixBy()).isEqualTo(MAY.plusDays(3));
        });
    assertThat(again.stateOn(MAY.plusDays(5))).isEqualTo(SafetyState.OVERDUE);
  }

  @Test
  void passed_kind_closes_all_its_findings_and_no_others() {
    var found =
        first(
            check(InspectionKind.FIRE, "fire-escape", Result.FAIL),
            check(InspectionKind.FIRE, null, Result.FAIL),
            check(InspectionKind.GAS, null, Result.FAIL));
    var again =
        found.withInspection(
            inspection(MAY.plusDays(1), check(InspectionKind.FIRE, null, Result.PASS)), LIST);
    assertThat(again.open())
        .extracting(finding -> finding.published().item())
        .containsExactly("gas");
    assertThat(again.findings()).hasSize(3);
  }

  @Test
  void item_failing_again_after_closure_is_a_new_finding() {
    var record =
        first(check(InspectionKind.FIRE, null, Result.FAIL))
            .withInspection(
                inspection(MAY.plusDays(1), check(InspectionKind.FIRE, null, Result.PASS)), LIST)
            .withInspection(
                inspection(MAY.plusDays(90), check(InspectionKind.FIRE, null, Result.FAIL)), LIST);
    assertThat(record.open())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.published().fixBy()).isEqualTo(MAY.plusDays(97));
          assertThat(finding.published().repeated()).isZero();
        });
  }

  @Test
  void only_a_complete_inspection_postpones_the_routine_inspection() {
    var record =
        first(
            check(InspectionKind.FIRE, null, Result.PASS),
            check(InspectionKind.GAS, null, Result.PASS));
    assertThat(record.inspectAgainBy()).isEqualTo(MAY.plusDays(365));
    var checked =
        record.withInspection(
            inspection(MAY.plusDays(100), check(InspectionKind.FIRE, null, Result.PASS)), LIST);
    assertThat(checked.inspectAgainBy()).isEqualTo(MAY.plusDays(365));
    var whole =
        checked.withInspection(
            inspection(
                MAY.plusDays(200),
                check(InspectionKind.FIRE, null, Result.PASS),
                check(InspectionKind.GAS, null, Result.PASS)),
            LIST);
    assertThat(whole.inspectAgainBy()).isEqualTo(MAY.plusDays(565));
  }

  @Test
  void newest_checklist_of_the_smallest_division_applies() {
    var city =
        new Checklist(
            "city",
            Optional.of(new DivisionCode("3205")),
            LocalDate.of(2024, 1, 1),
            180,
            LIST.items());
    var newer =
        new Checklist("newer", Optional.empty(), LocalDate.of(2026, 1, 1), 365, LIST.items());
    var all = new Checklists(List.of(newer, city, LIST));
    assertThat(all.inForce(COMMUNITY, MAY)).contains(city);
    assertThat(all.inForce(COMMUNITY, LocalDate.of(2023, 5, 1))).contains(LIST);
    assertThat(all.inForce(new DivisionCode("440305001001"), MAY)).contains(newer);
    assertThat(all.inForce(COMMUNITY, LocalDate.of(2019, 5, 1))).isEmpty();
  }
}
