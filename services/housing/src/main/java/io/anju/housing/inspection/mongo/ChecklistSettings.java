package io.anju.housing.inspection.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.InspectionKind;
import io.anju.contract.SafetySeverity;
import io.anju.housing.inspection.Checklist;
import io.anju.housing.inspection.ChecklistItem;
import io.anju.housing.inspection.Checklists;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code anju.housing.checklists}, by id, so that a city's own file adds to those that ship. A wrong one stops the start. */
@ConfigurationProperties("anju.housing")
public record ChecklistSettings(Map<String, Written> checklists) {

  /** @param division where it holds; absent for the whole country */
  public record Written(String division, LocalDate from, int everyDays, Map<String, WrittenItem> items) {}

  /** One item, by its code. */
  public record WrittenItem(InspectionKind kind, SafetySeverity severity, int fixWithinDays, String zh, String en) {}

  Checklists read() {
    return new Checklists(checklists.entrySet().stream().map(one -> checklist(one.getKey(), one.getValue())).toList());
  }

  private static Checklist checklist(String id, Written written) {
    return new Checklist(id, Optional.ofNullable(written.division()).map(DivisionCode::new), written.from(), written.everyDays(),
        written.items().entrySet().stream().map(item -> item(item.getKey(), item.getValue())).toList());
  }

  private static ChecklistItem item(String code, WrittenItem written) {
    return new ChecklistItem(code, written.kind(), written.severity(), written.fixWithinDays(), written.zh(), written.en());
  }
}
