package io.anju.housing.inspection;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code anju.housing.checklists} as configured, by id, so that a city's own file adds to those
 * that ship. An invalid one stops the start.
 */
record ChecklistProperties(Map<String, ChecklistEntry> checklists) {

  /**
   * @param division null for the whole country
   */
  record ChecklistEntry(
      @Nullable String division, LocalDate from, int everyDays, Map<String, ItemEntry> items) {}

  /** One item, by its code. */
  record ItemEntry(
      InspectionKind kind, SafetySeverity severity, int fixWithinDays, String zh, String en) {}

  Checklists toChecklists() {
    return new Checklists(
        checklists.entrySet().stream()
            .map(one -> checklist(one.getKey(), one.getValue()))
            .toList());
  }

  private static Checklist checklist(String id, ChecklistEntry entry) {
    return new Checklist(
        id,
        Optional.ofNullable(entry.division()).map(DivisionCode::new),
        entry.from(),
        entry.everyDays(),
        entry.items().entrySet().stream()
            .map(item -> item(item.getKey(), item.getValue()))
            .toList());
  }

  private static ChecklistItem item(String code, ItemEntry entry) {
    return new ChecklistItem(
        code, entry.kind(), entry.severity(), entry.fixWithinDays(), entry.zh(), entry.en());
  }
}
