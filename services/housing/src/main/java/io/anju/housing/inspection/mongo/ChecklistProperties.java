package io.anju.housing.inspection.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.housing.inspection.Checklist;
import io.anju.housing.inspection.ChecklistItem;
import io.anju.housing.inspection.Checklists;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code anju.housing.checklists}, by id, so that a city's own file adds to those that ship. A
 * wrong one stops the start.
 */
@ConfigurationProperties("anju.housing")
public record ChecklistProperties(Map<String, ChecklistEntry> checklists) {

  /**
   * @param division where it holds; absent for the whole country
   */
  public record ChecklistEntry(
      String division, LocalDate from, int everyDays, Map<String, ItemEntry> items) {}

  /** One item, by its code. */
  public record ItemEntry(
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
