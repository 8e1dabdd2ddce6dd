package io.anju.housing.inspection.web;

import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.housing.inspection.Checklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A checklist in the caller's language; {@code division} is null for one of the whole country. */
record ChecklistResponse(
    String id, @Nullable String division, LocalDate from, int everyDays, List<ItemResponse> items) {

  record ItemResponse(
      String item, InspectionKind kind, SafetySeverity severity, int fixWithinDays, String text) {}

  static ChecklistResponse of(Checklist list, Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new ChecklistResponse(
        list.id(),
        list.division().map(Object::toString).orElse(null),
        list.from(),
        list.everyDays(),
        list.items().stream()
            .map(item ->
                new ItemResponse(
                    item.code(),
                    item.kind(),
                    item.severity(),
                    item.fixWithinDays(),
                    english ? item.english() : item.chinese()))
            .toList());
  }
}
